import { firstDay, withDot, withoutDot } from '../../claim/claim.ts'
import { ageOn } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box, codedOf, factsOf, linesOf } from '../parts.ts'

/** Some codes belong to an age: newborn, child, maternity, adult. */
export const ageConflict: Edit = {
  id: 'age-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'mce',
  check: (claim, reference) => {
    const at = (day: string) => ageOn(claim.patient.birth, day)
    const outside = (range: { from: number; to: number } | undefined, day: string): boolean =>
      range !== undefined && (at(day) < range.from || at(day) > range.to)
    const day = firstDay(claim)
    return [
      ...codedOf(claim, reference)
        .filter(({ entry }) => outside(entry?.age, day))
        .map((each) => ({
          at: each.at,
          message: `${box(claim, each.at)} has ${withDot(withoutDot(each.code))}, which does not fit a patient of ${at(day)} years. Check the code and the birth date.`,
        })),
      ...linesOf(claim)
        .filter((line) => outside(factsOf(reference, line)?.age, line.day))
        .map((line) => ({
          at: `${line.at}.procedure`,
          message: `${box(claim, `${line.at}.procedure`)} has ${line.procedure}, which does not fit a patient of ${at(line.day)} years. Check the code and the birth date.`,
        })),
    ]
  },
}
