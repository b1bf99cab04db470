import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** A line stands for at least something. */
export const unitsNotPositive: Edit = {
  id: 'units-not-positive',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '476' },
  check: (claim) =>
    linesOf(claim)
      .filter((line) => line.units <= 0)
      .map(({ at, units }) => ({
        at: `${at}.units`,
        message: `${box(claim, `${at}.units`)} says ${units}. Write how many were done, at least 1.`,
      })),
}
