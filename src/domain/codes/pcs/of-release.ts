import type { Release } from '../release.ts'
import type { MeaningsByAxis, PcsRow, PcsSection, PcsSystem, PcsTables } from './tables.ts'

/**
 * The tables of an official release (content `icd10pcs-tables`: a row per row of a table, cells like
 * `6 Cerebral Ventricle|U Spinal Canal`) in the shape of ours. How titles are built is not in the official file: it is taken
 * from `grammar`, the shipped tables, and where they have no such operation a plain form stands in.
 */
export function tablesOfRelease(release: Release, grammar: PcsTables): PcsTables {
  const { columns, head } = release
  const cell = (name: string, at: number): string => columns[name]?.[at] ?? ''
  const sections: Record<string, PcsSection> = {}
  const systems: Record<string, PcsSystem> = {}
  const tables: Record<string, { titles?: PcsTables['tables'][string]['titles'] & object; rows: PcsRow[] }> =
    {}
  for (const [at, key] of (columns.table ?? []).entries()) {
    const [section, operation] = [key.slice(0, 1), key.slice(2, 3)]
    const known = grammar.sections[section]
    sections[section] ??= {
      label: cell('section', at),
      axes: known?.axes ?? ['Section', 'Body System', 'Operation', ...cell('axes', at).split('|')],
      operations: {},
      values: {},
    }
    sections[section].operations[operation] ??= {
      label: cell('operation', at),
      title: known?.operations[operation]?.title ?? plainTitle(cell('operation', at)),
    }
    systems[key.slice(0, 2)] ??= { label: cell('system', at), values: {} }
    const titles = grammar.tables[key]?.titles
    tables[key] ??= { ...(titles ? { titles } : {}), rows: [] }
    tables[key].rows.push(
      rowOf(
        ['part', 'approach', 'device', 'qualifier'].map((name) => cell(name, at)),
        key,
        grammar,
      ),
    )
  }
  return { version: 1, inForce: head.inForce, sections, systems, tables }
}

const plainTitle = (operation: string): string => `${operation} of {4}[ with {6}][, {5}][, {7}]`

function rowOf(cells: readonly string[], table: string, grammar: PcsTables): PcsRow {
  const known = [
    grammar.systems[table.slice(0, 2)]?.values,
    grammar.sections[table.slice(0, 1)]?.values,
    ...(grammar.tables[table]?.rows.map(({ values }) => values) ?? []),
  ]
  const values: Record<string, Record<string, string>> = {}
  const axes = cells.map((text, index) => {
    const place = String(index + 4) as keyof MeaningsByAxis
    const all = text.split('|').map((value) => [value.slice(0, 1), value.slice(2)] as const)
    values[place] = Object.fromEntries(
      all.map(([character, label]) => {
        // The words of a title, where the shipped tables know them for this very label.
        const same = known
          .map((meanings) => meanings?.[place]?.[character])
          .find((one) => one?.split('=>')[0]?.trim() === label)
        return [character, same ?? label]
      }),
    )
    return all.map(([character]) => character).join('')
  })
  const [four = '', five = '', six = '', seven = ''] = axes
  // The shipped row that makes some of the same codes says how its titles go.
  const title = grammar.tables[table]?.rows.find(
    (row) => row.title && row.axes.every((own, at) => [...own].some((one) => axes[at]?.includes(one))),
  )?.title
  return { axes: [four, five, six, seven], values, ...(title ? { title } : {}) }
}
