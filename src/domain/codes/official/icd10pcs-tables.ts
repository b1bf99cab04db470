import { bad, good, type Result } from '../../kernel/result.ts'
import type { Release } from '../release.ts'
import { byText, columnsFrom, releaseOf } from './code-set.ts'
import { type Complaints, complaintsOf, shown } from './complaints.ts'
import { fiscalEdition, fiscalName } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { readingTree, type TreeHandler } from './xml-tree.ts'

/**
 * The tables of ICD-10-PCS as a release: one row per row of a table, sorted by table. Columns: `table` (three characters),
 * `section`, `system`, `operation` (their labels), `definition` (of the operation), `axes` (names of places 4 to 7, split
 * by `|`) and `part`, `approach`, `device`, `qualifier`: the values of places 4 to 7 in the file's order, split by `|`,
 * each its character, a blank and its label: `6 Cerebral Ventricle|U Spinal Canal`. One of each makes a code.
 */
export const icd10pcsTables: Format = {
  id: 'icd10pcs-tables',
  says: 'ICD-10-PCS tables (icd10pcs_tables_YYYY.xml): every table with its rows and labels. CMS, page "ICD-10".',
  sample: 'real',
  content: 'icd10pcs-tables',
  isLicensed: false,
  rank: 1,
  recognise: (head) => /<ICD10PCS\.tabular[\s>]/.test(head) && !/<ICD10PCS\.index/.test(head),
  begin: readTables,
}

interface Value {
  readonly character: string
  readonly label: string
}

interface Axis {
  readonly place: number
  readonly stated: number
  readonly line: number
  title: string
  readonly values: Value[]
}

/** One row of a table, its columns filled. */
interface TableRow {
  readonly table: string
  readonly section: string
  readonly system: string
  readonly operation: string
  readonly definition: string
  readonly axes: string
  readonly values: readonly string[]
  readonly codes: number
}

const CHARACTER = /^[0-9A-HJ-NP-Z]$/

function readTables(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows: TableRow[] = []
  let version = ''
  let axis: Axis | undefined
  let definition = ''
  const head: Axis[] = []
  const row: Axis[] = []

  const closeAxis = (isInRow: boolean) => {
    if (!axis) return
    const { line, place, stated, values } = axis
    if (values.length === 0 || values.length !== stated)
      complaints.add(
        line,
        `Axis ${place} says that it has ${stated} values, but has ${values.length}. ${AGAIN}`,
      )
    ;(isInRow ? row : head).push(axis)
    axis = undefined
  }
  const closeRow = (codes: number, line: number) => {
    const places = [...head, ...row].map(({ place }) => place).join('')
    if (places !== '1234567' || head.some(({ values }) => values.length !== 1))
      return complaints.add(line, `A row has the axes ${places || 'none'} instead of 1 to 7. ${AGAIN}`)
    const product = row.reduce((sum, { values }) => sum * values.length, 1)
    if (product !== codes)
      complaints.add(line, `A row says that it makes ${codes} codes, but makes ${product}. ${AGAIN}`)
    const [section, system, operation] = head.map(({ values }) => values[0] as Value) as [Value, Value, Value]
    rows.push({
      table: section.character + system.character + operation.character,
      section: section.label,
      system: system.label,
      operation: operation.label,
      definition,
      axes: row.map(({ title }) => title).join('|'),
      values: row.map(({ values }) =>
        values.map(({ character, label }) => `${character} ${label}`).join('|'),
      ),
      codes: product,
    })
  }
  const tree: TreeHandler = {
    begin(path, attributes, line) {
      const name = path.at(-1)
      if (path.length === 1 && name !== 'ICD10PCS.tabular')
        complaints.add(
          line,
          `The document is a <${name}>, not the tables of ICD-10-PCS (<ICD10PCS.tabular>).`,
        )
      if (name === 'pcsTable') {
        head.length = 0
        definition = ''
      }
      if (name === 'pcsRow') row.length = 0
      if (name === 'axis')
        axis = {
          place: Number(attributes.pos),
          stated: Number(attributes.values),
          line,
          title: '',
          values: [],
        }
    },
    end(path, text, attributes, line) {
      const name = path.at(-1)
      const parent = path.at(-2)
      if (name === 'version' && path.length === 2) version = text
      else if (name === 'axis') closeAxis(parent === 'pcsRow')
      else if (name === 'pcsRow') closeRow(Number(attributes.codes), line)
      else if (name === 'definition' && axis?.place === 3) definition = text
      else if (name === 'title' && parent === 'axis' && axis) axis.title = text
      else if (name === 'label' && axis) {
        const { code: character = '' } = attributes
        if (!CHARACTER.test(character) || text === '' || text.includes('|'))
          complaints.add(
            line,
            `${shown(character)} with the label ${shown(text)} is no value of a table. ${AGAIN}`,
          )
        else if (axis.values.some((value) => value.character === character && value.label !== text))
          complaints.add(line, `${character} stands twice on one axis, with two labels. ${AGAIN}`)
        else axis.values.push({ character, label: text })
      }
    },
  }
  return readingTree(tree, complaints, () => finish(note, complaints, rows, version))
}

const AGAIN = 'The file is damaged: download it again.'

function finish(
  note: ReadNote,
  complaints: Complaints,
  rows: readonly TableRow[],
  version: string,
): Result<readonly Release[]> {
  if (!/^20\d\d$/.test(version))
    complaints.add(1, `The version is ${shown(version)}, not a year. Choose the file as it was downloaded.`)
  const count = rows.reduce((sum, { codes }) => sum + codes, 0)
  if (count === 0) complaints.add(1, 'No row of a table stands in this file. Download it again.')
  if (complaints.list.length > 0) return bad(complaints.list)
  const edition = fiscalEdition(note, Number(version))
  if (!edition.ok) return edition
  const sorted = [...rows].sort((a, b) => byText(a.table, b.table))
  const columns = columnsFrom(sorted, {
    table: (each) => each.table,
    section: (each) => each.section,
    system: (each) => each.system,
    operation: (each) => each.operation,
    definition: (each) => each.definition,
    axes: (each) => each.axes,
    part: (each) => each.values[0] ?? '',
    approach: (each) => each.values[1] ?? '',
    device: (each) => each.values[2] ?? '',
    qualifier: (each) => each.values[3] ?? '',
  })
  const name = `ICD-10-PCS tables, ${fiscalName(edition.value)}`
  return good([releaseOf({ content: 'icd10pcs-tables', name, inForce: edition.value, count }, columns)])
}

/** Every code that the rows of a tables release make, in their order. */
export function* codesOf(release: Release): Generator<string> {
  const { table = [], part = [], approach = [], device = [], qualifier = [] } = release.columns
  const characters = (cell: string | undefined): string[] =>
    (cell ?? '').split('|').map((value) => value.slice(0, 1))
  for (const [at, three] of table.entries())
    for (const four of characters(part[at]))
      for (const five of characters(approach[at]))
        for (const six of characters(device[at]))
          for (const seven of characters(qualifier[at])) yield three + four + five + six + seven
}
