import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

/** A final hospital bill says at what hour the patient left. */
export const dischargeHourMissing: Edit = {
  id: 'discharge-hour-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '233' },
  check: (claim) => {
    if (claim.form === 'professional' || careOf(claim) !== '011' || !['1', '4'].includes(claim.frequency))
      return []
    const { dischargeHour } = claim
    return /^([01]\d|2[0-3])$/.test(dischargeHour ?? '')
      ? []
      : [
          {
            at: 'dischargeHour',
            ...(dischargeHour ? { gate: 'clearinghouse' as const } : {}),
            message: `FL 16 ${dischargeHour ? `says ${dischargeHour}` : 'is blank'} on a final inpatient bill. Write the hour of discharge as two digits, 00 to 23.`,
          },
        ]
  },
}
