import { daysBetween, formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { filingLimit } from '../filing-limits.ts'

/** Medicare takes claims within one calendar year: of the first day of a line, of the last day of a stay. */
export const timelyFilingNear: Edit = {
  id: 'timely-filing-near',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-1-70',
  check: (claim, reference) => {
    const limit = filingLimit(claim)
    if (!limit) return []
    const left = daysBetween(reference.today, limit.last)
    if (left > limit.warnDays) return []
    const at = claim.form === 'professional' ? 'lines.0.from' : 'through'
    return [
      {
        at,
        message:
          left < 0
            ? `The last day to file these services was ${formDay(limit.last)}. Send the claim only with a reason that lifts the limit; otherwise it cannot be paid and the patient may not be billed.`
            : `These services have to reach the payer by ${formDay(limit.last)}: ${left === 0 ? 'that is today' : `${left} day${left === 1 ? '' : 's'} are left`}. Send this claim first.`,
      },
    ]
  },
}
