import { addDays, type Day, isDay } from '../../kernel/day.ts'
import { bad, good, type Result } from '../../kernel/result.ts'
import type { InForce } from '../../kernel/span.ts'
import { askEdition, type ReadNote } from './format.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?(?![a-z])/i

const yearIn = (name: string): number | undefined => {
  const found = /(?<!\d)(20\d\d)(?!\d)/.exec(name)
  return found ? Number(found[1]) : undefined
}

/** `icd10cm-order-April-1-2026.txt` → 4 */
const monthIn = (name: string): number | undefined => {
  const found = MONTH.exec(name)?.[1]
  return found ? MONTHS.indexOf(found.toLowerCase()) + 1 : undefined
}

const day = (year: number, month: number): Day => `${year}-${String(month).padStart(2, '0')}-01`

/** The federal fiscal year Y: 1 October of the year before to 30 September. ICD-10 and MS-DRG editions run with it. */
export const fiscalYear = (year: number): InForce => ({ from: `${year - 1}-10-01`, to: `${year}-09-30` })

/** From a day to the end of its fiscal year: an April or January update replaces the rest of the year. */
export function restOfFiscalYear(from: Day): InForce {
  const year = Number(from.slice(0, 4)) + (from.slice(5) >= '10-01' ? 1 : 0)
  return { from, to: `${year}-09-30` }
}

/**
 * The edition of an ICD-10 file. `year` is the fiscal year where the file states one. Names: `icd10cm_order_2026.txt` is
 * fiscal year 2026; a month means the update of that calendar month (`…-April-1-2026`, or a zip of that name around it).
 */
export function fiscalEdition(note: ReadNote, year?: number): Result<InForce> {
  if (note.from) return isDay(note.from) ? good(restOfFiscalYear(note.from)) : ask()
  const own = monthIn(note.name)
  const named = yearIn(note.name)
  if (own && named && year === undefined) return good(restOfFiscalYear(day(named, own)))
  const fiscal = year ?? named ?? yearIn(note.within ?? '')
  if (fiscal === undefined) return ask()
  const month = own ?? monthIn(note.within ?? '')
  return good(month && month < 10 ? restOfFiscalYear(day(fiscal, month)) : fiscalYear(fiscal))
}

/**
 * The edition of a file that is replaced by the next one at no fixed day: what was said, else year and month of the name
 * (`HCPC2026_OCT_ANWEB.txt`, `…2026q3…`), else the latest day that the file itself speaks of.
 */
export function openEdition(note: ReadNote, latest?: Day): Result<InForce> {
  if (note.from) return isDay(note.from) ? good({ from: note.from }) : ask()
  for (const name of [note.name, note.within ?? '']) {
    const [year, month] = [yearIn(name), monthIn(name) ?? quarterIn(name) ?? monthOfDay(name)]
    if (year && month) return good({ from: day(year, month) })
  }
  return latest ? good({ from: latest }) : ask()
}

/** `2026q3` → 7 */
const quarterIn = (name: string): number | undefined => {
  const found = /20\d\d[ _-]?q([1-4])/i.exec(name)?.[1]
  return found ? Number(found) * 3 - 2 : undefined
}

/** `…_Eff_10-01-2026.csv` → 10 */
const monthOfDay = (name: string): number | undefined => {
  const found = /(?<!\d)(0[1-9]|1[0-2])-01-20\d\d/.exec(name)?.[1]
  return found ? Number(found) : undefined
}

/** The calendar year of a list that its owner publishes once a year. */
export function calendarEdition(note: ReadNote, year?: number): Result<InForce> {
  if (note.from)
    return isDay(note.from) ? good({ from: note.from, to: `${note.from.slice(0, 4)}-12-31` }) : ask()
  const known = year ?? yearIn(note.name) ?? yearIn(note.within ?? '')
  return known ? good({ from: day(known, 1), to: addDays(day(known + 1, 1), -1) }) : ask()
}

/** `FY2026`, and the month where it is not the October edition. */
export function fiscalName(inForce: InForce): string {
  const year = Number(inForce.from.slice(0, 4)) + (inForce.from.slice(5) >= '10-01' ? 1 : 0)
  const month = inForce.from.slice(5, 7)
  return month === '10' ? `FY${year}` : `FY${year}, from ${inForce.from}`
}

function ask(): Result<never> {
  return bad([
    {
      at: askEdition,
      message:
        'Neither the file nor its name says for which year it is. Say the first day on which it holds (for fiscal year 2026: 2025-10-01), and read it again.',
    },
  ])
}
