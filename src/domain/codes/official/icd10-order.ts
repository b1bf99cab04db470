import { bad, good, type Result } from '../../kernel/result.ts'
import type { Release } from '../release.ts'
import { columnsFrom, type Gathered, gather, releaseOf } from './code-set.ts'
import { type Complaints, complaintsOf, shown, stopsShort } from './complaints.ts'
import { fiscalEdition, fiscalName } from './edition.ts'
import { fold, type OfficialRow } from './fold.ts'
import type { Reading, ReadNote } from './format.ts'
import { type LineReader, readingLines } from './lines.ts'

/** One of the two ICD-10 systems, as their files differ. */
export interface Icd10System {
  readonly content: 'icd10cm' | 'icd10pcs'
  readonly name: string
  /** A code or header without its dot. */
  readonly code: RegExp
  /** How the first code of the list begins: tells the systems apart. */
  readonly first: RegExp
  /** The other system, to name the mistake. */
  readonly other: string
  /** A whole list reaches the codes that begin so: its end is not stated anywhere. */
  readonly reaches: string
}

export const diagnoses: Icd10System = {
  content: 'icd10cm',
  name: 'ICD-10-CM',
  code: /^[A-Z][0-9A-Z]{2,6}$/,
  first: /^[A-Z]/,
  other: 'ICD-10-PCS',
  reaches: 'Z99',
}

export const procedures: Icd10System = {
  content: 'icd10pcs',
  name: 'ICD-10-PCS',
  code: /^[0-9A-HJ-NP-Z]{3}(?:[0-9A-HJ-NP-Z]{4})?$/,
  first: /^\d/,
  other: 'ICD-10-CM',
  reaches: 'X',
}

/** Columns 1–5 number, 7–13 code, 15 valid for billing, 17–76 short title, 78 to the end long title (CMS, order file). */
const ORDER = /^\d{5} [0-9A-Z]{3,7} {1,5}[01] \S/

export const isOrderFile = (system: Icd10System, head: string): boolean => {
  const [line = ''] = head.split('\n', 1)
  return ORDER.test(line) && system.first.test(line.slice(6, 13))
}

/** The rows of an order file: every header and code in the order of the book, numbered without a gap. */
export function readOrder(system: Icd10System, note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows = gather<OfficialRow>(complaints)
  let before = 0
  const reader: LineReader = {
    line(text, number) {
      if (text.trim() === '') return
      const order = Number(text.slice(0, 5))
      const code = text.slice(6, 13).trimEnd()
      const flag = text[14]
      const title = text.slice(77).trim()
      if (!/^\d{5}$/.test(text.slice(0, 5)) || text[5] !== ' ')
        return complaints.add(number, misplaced(text, 'begins with five digits and a blank'))
      if (order !== before + 1)
        complaints.add(
          number,
          `Number ${order} follows number ${before}: lines are missing, doubled or out of order. Download the file again.`,
        )
      before = order
      if (!system.code.test(code))
        return complaints.add(
          number,
          `${shown(code)} in columns 7 to 13 is no ${system.name} code. ${again(system)}`,
        )
      if (text[13] !== ' ' || (flag !== '0' && flag !== '1') || text[15] !== ' ')
        return complaints.add(number, misplaced(text, 'has 0 or 1 in column 15, between blanks'))
      if (title === '' || text[76] !== ' ')
        return complaints.add(number, misplaced(text, 'has its long title from column 78 on'))
      rows.add({ code, title, isBillable: flag === '1' }, number)
    },
    end: () => finish(system, note, complaints, rows, 'in the file'),
  }
  return readingLines(reader, complaints)
}

/** Seven columns for the code, a blank or two, the long title: valid codes only. */
const CODES = /^[0-9A-Z]{3,7} {1,5}\S/

export function isCodesFile(system: Icd10System, head: string): boolean {
  const lines = head.split('\n', 40).slice(0, -1)
  const tried = lines.length > 0 ? lines : [head]
  return (
    tried.every((line) => line.trim() === '' || (CODES.test(line) && system.code.test(codeOf(line)))) &&
    system.first.test(tried[0] ?? '') &&
    tried.some((line) => line.trim() !== '')
  )
}

const codeOf = (line: string): string => line.slice(0, 7).trimEnd()

export function readCodesFile(system: Icd10System, note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows = gather<OfficialRow>(complaints)
  const reader: LineReader = {
    line(text, number) {
      if (text.trim() === '') return
      const code = codeOf(text)
      const title = text.slice(8).trim()
      if (!system.code.test(code) || (system.content === 'icd10pcs' && code.length !== 7))
        return complaints.add(
          number,
          `${shown(text.slice(0, 8))} is no ${system.name} code. ${again(system)}`,
        )
      if (text[7] !== ' ' || title === '')
        return complaints.add(number, misplaced(text, 'has a blank in column 8 and its title after it'))
      rows.add({ code, title, isBillable: true }, number)
    },
    end: () => finish(system, note, complaints, rows, 'none'),
  }
  return readingLines(reader, complaints)
}

function finish(
  system: Icd10System,
  note: ReadNote,
  complaints: Complaints,
  gathered: Gathered<OfficialRow>,
  headers: 'in the file' | 'none',
): Result<readonly Release[]> {
  const sorted = gathered.sorted()
  const count = sorted.filter((row) => row.isBillable).length
  if (count === 0) {
    complaints.add(
      1,
      `No code that may be billed stands in this file. Download it again from where it is published.`,
    )
    return bad(complaints.list)
  }
  if (!sorted.some(({ code }) => code.startsWith(system.reaches))) {
    complaints.add(gathered.lastLine, stopsShort(sorted.at(-1)?.code ?? '', system.reaches))
    return bad(complaints.list)
  }
  const edition = fiscalEdition(note)
  if (!edition.ok) return edition
  const { rows, sevenths } =
    system.content === 'icd10cm'
      ? fold(sorted, headers)
      : { rows: sorted.map((row) => ({ ...row, seventh: '' })), sevenths: {} }
  const name = `${system.name}, ${fiscalName(edition.value)}`
  const heading = { content: system.content, name, inForce: edition.value, count, sevenths }
  const columns = columnsFrom(rows, {
    code: (row) => row.code,
    title: (row) => row.title,
    billable: (row) => (row.isBillable ? '1' : ''),
    seventh: (row) => row.seventh,
  })
  return good([releaseOf(heading, columns)])
}

const misplaced = (text: string, rule: string): string =>
  `${shown(text)} is not laid out as the others: a line ${rule}. The file is cut off or was saved by another program: download it again.`

const again = (system: Icd10System): string =>
  `The file is damaged, or holds ${system.other} as well: download it again.`
