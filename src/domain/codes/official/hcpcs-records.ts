import { type Day, parseCompactDay } from '../../kernel/day.ts'
import { bad, good, type Result } from '../../kernel/result.ts'
import type { InForce } from '../../kernel/span.ts'
import type { Release } from '../release.ts'
import { columnsFrom, gather, releaseOf } from './code-set.ts'
import { type Complaints, complaintsOf, shown, stopsShort } from './complaints.ts'
import { openEdition } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { readingLines } from './lines.ts'

/**
 * The HCPCS record as CMS documents it (HCPCS Contractor Record, 320 columns): 1–5 code, or 4–5 modifier after three
 * blanks · 6–10 sequence · 11 kind of record: 3 code, 4 its further text, 7 modifier, 8 its further text · 12–91 long
 * description · 92–119 short description · 120–121 pricing · 230 coverage · 269–276 added · 277–284 action effective ·
 * 285–292 ended · 293 action. Gives two releases: codes, and modifiers apart.
 */
export const hcpcsRecords: Format = {
  id: 'hcpcs-records',
  says: 'HCPCS Level II (HCPCYYYY_MMM_ANWEB.txt): codes and modifiers with long descriptions and dates. CMS, page "HCPCS Quarterly Update".',
  sample: 'documented shape only',
  content: 'hcpcs',
  isLicensed: false,
  rank: 1,
  recognise: (head) => {
    const [line = ''] = head.split(/\r?\n/, 1)
    return FIRST.test(line) && line.length >= 280
  },
  begin: readRecords,
}

const FIRST = /^(?:[0-9A-Z]\d{3}[0-9A-Z]| {3}[0-9A-Z]{2})\d{5}[37]/
const RECORD = /^(?:[0-9A-Z]\d{3}[0-9A-Z]| {3}[0-9A-Z]{2})[\d ]{5}[3478]/

interface Row {
  readonly code: string
  readonly parts: string[]
  readonly short: string
  readonly coverage: string
  readonly action: string
  readonly from: Day
  readonly to: Day | ''
}

function readRecords(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const codes = gather<Row>(complaints)
  const modifiers = gather<Row>(complaints)
  let row: Row | undefined
  let latest: Day | undefined
  const dated = (text: string, from: number, to: number, number: number, what: string): Day | '' => {
    const cell = text.slice(from - 1, to).trim()
    const day = cell === '' ? '' : parseCompactDay(cell)
    if (day === undefined)
      complaints.add(
        number,
        `The day ${shown(cell)} (${what}, columns ${from} to ${to}) is no day written YYYYMMDD. Download the file again.`,
      )
    return day ?? ''
  }
  const first = (text: string, number: number, isModifier: boolean) => {
    const code = text.slice(0, 5).trim()
    const added = dated(text, 269, 276, number, 'added')
    const effective = dated(text, 277, 284, number, 'action effective')
    const to = dated(text, 285, 292, number, 'ended')
    if (text.length < 284)
      complaints.add(
        number,
        `${code} ends before its days (columns 269 to 292): the file is cut off. Download it again.`,
      )
    else if (added === '' && effective === '')
      complaints.add(number, `${code} has no day in columns 269 to 284. Download the file again.`)
    if (effective !== '' && (latest === undefined || effective > latest)) latest = effective
    row = {
      code,
      parts: [text.slice(11, 91)],
      short: text.slice(91, 119).trim(),
      coverage: text.slice(229, 230).trim(),
      action: text.slice(292, 293).trim(),
      from: added || effective,
      to,
    }
    if (row.parts[0]?.trim() === '') complaints.add(number, `${code} has no description in columns 12 to 91.`)
    // Level I belongs to the AMA; a contractor's file has it, and it is not taken.
    if (isModifier) modifiers.add(row, number)
    else if (/^[A-Z]/.test(code)) codes.add(row, number)
  }
  return readingLines(
    {
      line(text, number) {
        if (text.trim() === '') return
        if (!RECORD.test(text)) {
          complaints.add(
            number,
            `${shown(text)} is no HCPCS record: a code, five digits and 3, 4, 7 or 8 in column 11. The file was cut off or saved by another program: download it again.`,
          )
          return
        }
        const kind = text[10]
        const isModifier = kind === '7' || kind === '8'
        if (isModifier !== text.startsWith('   '))
          complaints.add(
            number,
            `Column 11 says ${isModifier ? 'modifier' : 'code'}, columns 1 to 5 do not. Download the file again.`,
          )
        else if (kind === '3' || kind === '7') first(text, number, isModifier)
        else if (row && row.code === text.slice(0, 5).trim()) row.parts.push(text.slice(11, 91))
        else
          complaints.add(
            number,
            `Further text of ${text.slice(0, 5).trim()} stands without its first line. Download the file again.`,
          )
      },
      end: () => finish(note, complaints, codes.sorted(), modifiers.sorted(), latest, codes.lastLine),
    },
    complaints,
  )
}

function finish(
  note: ReadNote,
  complaints: Complaints,
  codes: readonly Row[],
  modifiers: readonly Row[],
  latest: Day | undefined,
  lastLine: number,
): Result<readonly Release[]> {
  if (codes.length === 0) complaints.add(1, 'No Level II code stands in this file. Download it again.')
  // The hearing tests V5362 to V5364 have ended the list for many years.
  else if (!codes.some(({ code }) => code.startsWith('V53')))
    complaints.add(lastLine, stopsShort(codes.at(-1)?.code ?? '', 'V53'))
  if (complaints.list.length > 0) return bad(complaints.list)
  const edition = openEdition(note, latest)
  if (!edition.ok) return edition
  const glue = isCutAnywhere([...codes, ...modifiers]) ? '' : ' '
  const make = (content: string, name: string, rows: readonly Row[], inForce: InForce): Release => {
    const columns = columnsFrom(rows, {
      code: (row) => row.code,
      title: (row) =>
        row.parts
          .map((part) => (glue ? part.trim() : part))
          .join(glue)
          .replace(/\s+/g, ' ')
          .trim(),
      billable: () => '1',
      from: (row) => row.from,
      to: (row) => row.to,
      short: (row) => row.short,
      coverage: (row) => row.coverage,
      action: (row) => row.action,
    })
    return releaseOf({ content, name: `${name}, from ${inForce.from}`, inForce, count: rows.length }, columns)
  }
  const releases = [make('hcpcs', 'HCPCS Level II', codes, edition.value)]
  if (modifiers.length > 0)
    releases.push(make('hcpcs-modifiers', 'HCPCS Level II modifiers', modifiers, edition.value))
  return good(releases)
}

/** Long text is cut between words, or after exactly 80 characters: then every part but the last is full. */
function isCutAnywhere(rows: readonly Row[]): boolean {
  const full = rows.flatMap(({ parts }) => parts.slice(0, -1)).map((part) => part.trimEnd().length >= 79)
  return full.length > 2 && full.every(Boolean)
}
