import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

/** An acute stay says at what hour it began, with the day. */
export const admissionHourMissing: Edit = {
  id: 'admission-hour-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A6', code: '189' },
  check: (claim) => {
    if (claim.form === 'professional' || !claim.admission) return []
    const { hour } = claim.admission
    if (!hour)
      return careOf(claim) === '011'
        ? [
            {
              at: 'admission.hour',
              message:
                'FL 13 is blank on a hospital bill. Write the hour of admission as two digits, 00 to 23.',
            },
          ]
        : []
    return /^([01]\d|2[0-3])([0-5]\d)?$/.test(hour)
      ? []
      : [
          {
            at: 'admission.hour',
            gate: 'clearinghouse',
            message: `FL 13 says ${hour}, which is no hour. Write two digits, 00 to 23.`,
          },
        ]
  },
}
