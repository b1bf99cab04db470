import { listed, type Reference } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'

/** Lists name types with or without the frequency: `0111`, `011`, `011x`. */
function isListed(reference: Reference, typeOfBill: string, day: string): boolean {
  const ways = [
    typeOfBill,
    typeOfBill.slice(0, 3),
    `${typeOfBill.slice(0, 3)}x`,
    `${typeOfBill.slice(0, 3)}X`,
  ]
  return ways.some((way) => listed(reference, 'type-of-bill', way, day) !== false)
}

/** The type of bill says who bills what kind of care. */
export const typeOfBillUnknown: Edit = {
  id: 'type-of-bill-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '228' },
  check: (claim, reference) => {
    if (claim.form === 'professional') return []
    const { typeOfBill } = claim
    if (/^0[1-9][1-9][0-9A-Z]$/.test(typeOfBill) && isListed(reference, typeOfBill, claim.through)) return []
    return [
      {
        at: 'typeOfBill',
        ...(typeOfBill.length < 2 || (typeOfBill.length < 4 && claim.frequency === '')
          ? { gate: 'clearinghouse' as const }
          : {}),
        message: `FL 4 ${typeOfBill ? `says ${typeOfBill}` : 'is blank'}. A type of bill is 0, the kind of facility, the kind of care and the frequency, such as 0111 for a whole hospital stay.`,
      },
    ]
  },
}
