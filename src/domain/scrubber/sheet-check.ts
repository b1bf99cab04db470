import type { Claim } from '../claim/claim.ts'
import { lastDay } from '../claim/claim.ts'
import { boxId, fieldAt } from '../claim/fields.ts'
import { readSheet } from '../claim/read-sheet.ts'
import type { Sheet } from '../claim/sheet.ts'
import { type StandIns, sheetSoFar } from '../claim/sheet-so-far.ts'
import type { Reference } from '../codes/entry.ts'
import { addDays } from '../kernel/day.ts'
import type { Finding } from './edit.ts'
import { scrub } from './scrub.ts'

/** What is said at one box of a form in work. */
export interface BoxSays {
  /** As problems name it: `24E line 2`. */
  readonly at: string
  readonly severity: Finding['severity'] | 'unread'
  readonly message: string
}

/** A claim without an account is judged as if it were sent on the day after its last service: no filing limit is near. */
export const practiceDay = (claim: Claim): string => addDays(lastDay(claim), 1)

/** Two sets of stand-ins that have nothing in common: a finding that needs one of them is not the student's. */
const STAND_INS: readonly StandIns[] = [
  { day: '03/10/2026', money: '1.00', units: '1', relationship: 'self', text: 'A' },
  { day: '05/20/2026', money: '7.00', units: '3', relationship: 'child', text: 'B' },
]

/**
 * What can be said already at the filled boxes of a form that is not finished: text that cannot be read, and findings
 * that do not depend on a box that is still missing.
 */
export function saysSoFar(sheet: Sheet, reference: Omit<Reference, 'today'>): readonly BoxSays[] {
  const read = readSheet(sheet)
  const unread = (read.ok ? [] : read.problems).map(
    ({ at, message }): BoxSays => ({ at, severity: 'unread', message }),
  )
  const [first = [], second = []] = read.ok
    ? [found(read.value, reference), undefined]
    : STAND_INS.map((standIns) => {
        const so = sheetSoFar(sheet, standIns)
        return so ? found(so.claim, reference) : []
      })
  const both = read.ok ? first : first.filter((one) => second.some((other) => isSame(one, other)))
  const all = [...unread, ...both]
  return all.filter(({ at }) => isFilled(sheet, at))
}

const isSame = (one: BoxSays, other: BoxSays): boolean => one.at === other.at && one.message === other.message

const found = (claim: Claim, reference: Omit<Reference, 'today'>): readonly BoxSays[] =>
  scrub(claim, { ...reference, today: practiceDay(claim) }).map(({ at, severity, message }) => {
    const place = fieldAt(claim.form, at)
    return { at: place ? boxId(place) : at, severity, message }
  })

function isFilled(sheet: Sheet, at: string): boolean {
  const [box = '', line] = at.split(' line ')
  const row = line === undefined ? sheet.boxes : sheet.lines[Number(line) - 1]
  return (row?.[box] ?? '').trim() !== ''
}
