import { bad, good } from '../../kernel/result.ts'
import { byText, columnsFrom, releaseOf } from './code-set.ts'
import { complaintsOf, shown, stopsShort } from './complaints.ts'
import { cellsOf } from './csv.ts'
import { openEdition } from './edition.ts'
import type { Format, Reading, ReadNote } from './format.ts'
import { readingLines } from './lines.ts'

/**
 * The relative value file of the Medicare physician fee schedule. Its header stands in several lines and repeats names, so
 * columns are taken by place, as the file's own readme numbers them. Descriptions of CPT codes are the AMA's: left out.
 */
export const physicianFees: Format = {
  id: 'physician-fees',
  says: 'Physician fee schedule relative values (PPRRVUYYYY_MMM.csv): RVUs, status, global days, indicators. CMS, page "PFS Relative Value Files".',
  sample: 'real',
  content: 'physician-fees',
  isLicensed: false,
  rank: 1,
  recognise: (head) => HEADER.test(head),
  begin: readFees,
}

const HEADER = /^HCPCS,MOD,DESCRIPTION,/m

/** Short names of the columns by their place in the file. */
const places: Readonly<Record<string, number>> = {
  code: 0,
  modifier: 1,
  title: 2,
  status: 3,
  work: 5,
  practiceOffice: 6,
  practiceFacility: 8,
  malpractice: 10,
  totalOffice: 11,
  totalFacility: 12,
  components: 13,
  global: 14,
  multiple: 18,
  bilateral: 19,
  assistant: 20,
  coSurgeons: 21,
  team: 22,
  endoscopicBase: 23,
  factor: 24,
  supervision: 25,
}
const names = Object.keys(places)
const LEAST = 26
const amounts = [
  'work',
  'practiceOffice',
  'practiceFacility',
  'malpractice',
  'totalOffice',
  'totalFacility',
  'factor',
]

function readFees(note: ReadNote): Reading {
  const complaints = complaintsOf()
  const rows: Record<string, string>[] = []
  const seen = new Map<string, number>()
  let lastLine = 0
  let isHeader = false
  let preamble = ''
  return readingLines(
    {
      line(text, number) {
        if (!isHeader) {
          isHeader = HEADER.test(text)
          if (preamble.length < 2000) preamble += ` ${text}`
          return
        }
        if (text.replace(/[\s,]/g, '') === '') return
        const cells = cellsOf(text, ',')
        if (!cells || cells.length < LEAST) {
          complaints.add(
            number,
            `${shown(text)} has ${cells?.length ?? 'no'} cells; a row of this file has at least ${LEAST}. The file is cut off: download it again.`,
          )
          return
        }
        const row = Object.fromEntries(names.map((name) => [name, (cells[places[name] ?? 0] ?? '').trim()]))
        const { code = '', modifier = '' } = row
        const wrong = amounts.find((name) => !/^\d{0,6}(?:\.\d{1,4})?$/.test(row[name] ?? ''))
        const before = seen.get(`${code}-${modifier}`)
        if (
          !/^[0-9A-Z]{5}$/.test(code) ||
          !/^(?:[0-9A-Z]{2})?$/.test(modifier) ||
          !/^[A-Z]$/.test(row.status ?? '')
        )
          complaints.add(
            number,
            `${shown(text)} does not begin with code, modifier, description and status. Download the file again.`,
          )
        else if (wrong)
          complaints.add(
            number,
            `The value ${shown(row[wrong] ?? '')} of ${code} is no number. Download the file again.`,
          )
        else if (before)
          complaints.add(
            number,
            `${code} ${modifier} stands here a second time; it was on line ${before}. Download the file again.`,
          )
        else {
          lastLine = number
          seen.set(`${code}-${modifier}`, number)
          rows.push({ ...row, title: /^[A-Z]\d{4}$/.test(code) ? (row.title ?? '') : '' })
        }
      },
      end() {
        if (!isHeader)
          complaints.add(1, 'No line begins with HCPCS,MOD,DESCRIPTION. Choose the file as CMS publishes it.')
        else if (rows.length === 0) complaints.add(1, 'No row follows the header. Download the file again.')
        // The hearing tests V5362 to V5364 have ended the list for many years.
        else if (!rows.some(({ code }) => code?.startsWith('V53')))
          complaints.add(lastLine, stopsShort(rows.at(-1)?.code ?? '', 'V53'))
        if (complaints.list.length > 0) return bad(complaints.list)
        const named = openEdition(note)
        const edition = named.ok ? named : openEdition({ ...note, name: preamble })
        if (!edition.ok) return edition
        rows.sort((a, b) => byText(`${a.code} ${a.modifier}`, `${b.code} ${b.modifier}`))
        const columns = columnsFrom(
          rows,
          Object.fromEntries(names.map((name) => [name, (row: Record<string, string>) => row[name] ?? ''])),
        )
        const name = `Physician fee schedule relative values, from ${edition.value.from}`
        return good([
          releaseOf({ content: 'physician-fees', name, inForce: edition.value, count: rows.length }, columns),
        ])
      },
    },
    complaints,
  )
}
