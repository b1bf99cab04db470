import { daysBetween } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

const QUALIFYING_DAYS = 3 // 42 CFR 409.30(a)(1), in force over the whole of `inForce`

/** Part A pays a nursing facility after an inpatient stay of three days in a row (42 CFR 409.30). */
export const span70Missing: Edit = {
  id: 'span-70-missing',
  severity: 'reject',
  gate: 'payer',
  status: { category: 'A6', code: '462' },
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-6',
  check: (claim) => {
    if (claim.form === 'professional' || careOf(claim) !== '021' || claim.payer.filing !== 'MA') return []
    const stay = claim.spans.find(({ code }) => code === '70')
    if (!stay)
      return [
        {
          at: 'spans',
          message:
            'FL 35 has no span 70. Medicare pays a nursing facility after a hospital stay of three days; write its first and last day.',
        },
      ]
    const nights = daysBetween(stay.from, stay.through)
    return nights < QUALIFYING_DAYS
      ? [
          {
            at: 'spans',
            message: `Span 70 lasts ${nights} day${nights === 1 ? '' : 's'} without the day of discharge; the stay that qualifies has ${QUALIFYING_DAYS}. Observation does not count; check the dates.`,
          },
        ]
      : []
  },
}
