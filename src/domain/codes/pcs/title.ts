import { type Axis, allAxes, meaningIn, operationOf, type PcsRow, type PcsTables } from './tables.ts'

/** Not chosen yet. A choice is up to seven characters, in their places: `0DT6__Z`. */
export const open = '_'

export const isChosen = (choice: string, axis: Axis): boolean => (choice[axis - 1] ?? open) !== open

/** The row of its table that a choice fits, or the first of them; undefined when there is none. */
export const rowOf = (tables: PcsTables, choice: string): PcsRow | undefined =>
  tables.tables[choice.slice(0, 3)]?.rows.find((row) => fits(row, choice))

/** Has the row every character that is chosen in places 4 to 7? */
export const fits = (row: PcsRow, choice: string): boolean =>
  row.axes.every((cell, at) => !isChosen(choice, (at + 4) as Axis) || cell.includes(choice[at + 3] ?? open))

/**
 * The official long title of a complete code; of an incomplete choice the title as far as it goes, with `…` for what no
 * title can leave out. Undefined when no row of the table fits.
 */
export function titleOf(tables: PcsTables, choice: string): string | undefined {
  const table = choice.slice(0, 3)
  const row = rowOf(tables, choice)
  const operation = operationOf(tables, table)
  if (!row || !operation) return undefined
  const words = new Map(
    allAxes.slice(3).map((axis) => {
      const character = choice[axis - 1] ?? open
      const meaning = isChosen(choice, axis)
        ? meaningIn(tables, table, row, axis, character)?.words
        : undefined
      return [String(axis), meaning]
    }),
  )
  const filled = (text: string, missing: string) =>
    text.replace(/\{([4-7])\}/g, (_, axis: string) => words.get(axis) || missing)
  const says = (text: string) => [...text.matchAll(/\{([4-7])\}/g)].every(([, axis = '']) => words.get(axis))
  const special = tables.tables[table]?.titles?.find(({ when }) =>
    Object.entries(when).every(([axis, characters]) => characters.includes(choice[Number(axis) - 1] ?? open)),
  )
  return filled(
    (special?.title ?? row.title ?? operation.title).replace(/\[([^\]]*)\]/g, (_, part: string) =>
      says(part) ? part : '',
    ),
    '…',
  )
}
