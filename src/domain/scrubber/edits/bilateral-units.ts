import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** 50 is one service on both sides. */
export const bilateralUnits: Edit = {
  id: 'bilateral-units',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-physician-fee-schedule',

  check: (claim) =>
    linesOf(claim)
      .filter(({ modifiers, units }) => modifiers.includes('50') && units !== 1)
      .map(({ at, units }) => ({
        at: `${at}.units`,
        message: `${box(claim, `${at}.units`)} says ${units} with modifier 50. Both sides are one unit; write 1, or two lines with LT and RT where the payer asks for that.`,
      })),
}
