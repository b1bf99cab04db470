import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** One line says one side, or both, in one way. */
export const modifierBothSides: Edit = {
  id: 'modifier-both-sides',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',
  check: (claim) =>
    linesOf(claim)
      .filter(
        ({ modifiers }) =>
          [modifiers.includes('50'), modifiers.includes('LT'), modifiers.includes('RT')].filter(Boolean)
            .length > 1,
      )
      .map((line) => ({
        at: `${line.at}.modifiers`,
        message: `${box(claim, `${line.at}.modifiers`)} has more than one of LT, RT and 50. Both sides are 50 on one line, or LT and RT on two lines, as the payer wants it.`,
      })),
}
