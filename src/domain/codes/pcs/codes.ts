import type { PcsTables } from './tables.ts'

/** Every complete code of a table, row by row. */
export function codesOfTable(tables: PcsTables, table: string): readonly string[] {
  const codes: string[] = []
  for (const { axes } of tables.tables[table]?.rows ?? [])
    for (const four of axes[0])
      for (const five of axes[1])
        for (const six of axes[2])
          for (const seven of axes[3]) codes.push(`${table}${four}${five}${six}${seven}`)
  return codes
}

/** How many codes the tables make. */
export const countCodes = (tables: PcsTables): number =>
  Object.values(tables.tables)
    .flatMap(({ rows }) => rows)
    .reduce((total, { axes }) => total + axes.reduce((product, cell) => product * cell.length, 1), 0)
