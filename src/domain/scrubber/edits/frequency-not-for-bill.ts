import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

/** Frequencies that Medicare takes, by kind of bill; kinds without a row take all. */
const KINDS = [
  {
    care: /^032$/,
    taken: [...'0789ADFGHIJKMPQ'],
    who: 'home health',
    next: 'The notice of admission is 032A, the period 0329, its adjustment 0327.',
  },
  {
    care: /^(011|018|021|041)$/,
    taken: [...'0123478FGHIJKMPQ'],
    who: 'an inpatient facility',
    next: 'A whole stay is 1, an interim bill 2, 3 or 4; what comes late is an adjustment, 7.',
  },
  {
    care: /^(08[12])$/,
    taken: [...'0123478ABCDEFGHIJKMPQ'],
    who: 'a hospice',
    next: 'The notice of election is A, the month 1 to 4, its adjustment 7.',
  },
] as const

/** Not every facility has every kind of bill. */
export const frequencyNotForBill: Edit = {
  id: 'frequency-not-for-bill',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2022-01-01' },
  source: 'cms-claims-processing-manual-10',
  status: { category: 'A7', code: '228' },
  check: (claim) => {
    if (claim.form === 'professional' || claim.payer.filing !== 'MA') return []
    const row = KINDS.find(({ care }) => care.test(careOf(claim)))
    const { frequency } = claim
    if (!row || row.taken.includes(frequency)) return []
    return [
      {
        at: 'typeOfBill',
        message: `FL 4 says ${claim.typeOfBill}: ${row.who} sends no bill that ends in ${frequency || 'nothing'}. ${row.next}`,
      },
    ]
  },
}
