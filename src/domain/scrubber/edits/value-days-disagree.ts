import { daysBetween } from '../../kernel/day.ts'
import { sum } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

/** Covered and non-covered days are the days of the stay. */
export const valueDaysDisagree: Edit = {
  id: 'value-days-disagree',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-3',
  check: (claim) => {
    if (
      claim.form === 'professional' ||
      !['011', '018', '021'].includes(careOf(claim)) ||
      claim.through < claim.from
    )
      return []
    const days =
      sum(claim.values.filter(({ code }) => code === '80' || code === '81').map(({ amount }) => amount)) / 100
    // The day of discharge or death is not counted, the last day of a patient who stays is.
    const begins = claim.admission && claim.admission.day > claim.from ? claim.admission.day : claim.from
    const span = daysBetween(begins, claim.through) + (claim.status === '30' ? 1 : 0)
    const stay = Math.max(span, 1)
    return days === stay
      ? []
      : [
          {
            at: 'values',
            message: `Value codes 80 and 81 add up to ${days} day${days === 1 ? '' : 's'}, but FL 6 covers ${stay}${claim.status === '30' ? '' : ' (the day of discharge is not counted)'}. Correct the days.`,
          },
        ]
  },
}
