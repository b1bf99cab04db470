import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Nothing happened to the patient before birth. */
export const occurrenceBeforeBirth: Edit = {
  id: 'occurrence-before-birth',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',

  check: (claim) =>
    claim.form === 'professional'
      ? []
      : [
          ...claim.occurrences.map(({ day }, index) => ({ at: `occurrences.${index}.day`, day })),
          ...claim.spans.map(({ from }, index) => ({ at: `spans.${index}.from`, day: from })),
        ]
          .filter(({ day }) => day < claim.patient.birth)
          .map(({ at, day }) => ({
            at,
            message: `${box(claim, at)} says ${formDay(day)}, before the patient was born on ${formDay(claim.patient.birth)}. Correct the date.`,
          })),
}
