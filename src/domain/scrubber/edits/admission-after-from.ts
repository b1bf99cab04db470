import { daysBetween, formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { paymentWindow } from '../payment-window.ts'

/** The bill of an admission begins with it, apart from the payer’s window for tests before it. */
export const admissionAfterFrom: Edit = {
  id: 'admission-after-from',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-3',
  check: (claim) => {
    if (claim.form === 'professional' || !claim.admission || !['1', '2'].includes(claim.frequency)) return []
    const { day } = claim.admission
    const early = daysBetween(claim.from, day)
    if (day > claim.through)
      return [
        {
          at: 'admission.day',
          message: `FL 12 says ${formDay(day)}, after the bill ends on ${formDay(claim.through)} in FL 6. Correct one of the dates.`,
        },
      ]
    const window = paymentWindow(claim)
    return early > window
      ? [
          {
            at: 'admission.day',
            message: `FL 12 says ${formDay(day)}, but FL 6 begins on ${formDay(claim.from)}, ${early} day${early === 1 ? '' : 's'} before. ${window > 0 ? `Only services of the ${window} days before an admission belong on its bill.` : 'The bill begins on the day of admission.'}`,
          },
        ]
      : []
  },
}
