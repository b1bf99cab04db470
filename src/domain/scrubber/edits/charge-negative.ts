import { dollars } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** Charges are zero or more. */
export const chargeNegative: Edit = {
  id: 'charge-negative',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '178' },
  check: (claim) =>
    linesOf(claim)
      .filter((line) => line.charge < 0)
      .map(({ at, charge }) => ({
        at: `${at}.charge`,
        message: `${box(claim, `${at}.charge`)} says ${dollars(charge)}. A charge is never below zero; discounts and payments do not belong on the line.`,
      })),
}
