import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** A modifier stands once on a line. */
export const modifierDuplicate: Edit = {
  id: 'modifier-duplicate',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'hcpcs',
  status: { category: 'A7', code: '453' },
  check: (claim) =>
    linesOf(claim).flatMap((line) =>
      line.modifiers
        .map((modifier, place) => ({
          modifier,
          at: `${line.at}.modifiers.${place}`,
          again: line.modifiers.indexOf(modifier) !== place,
        }))
        .filter(({ again }) => again)
        .map(({ modifier, at }) => ({
          at,
          message: `${box(claim, at)} has the modifier ${modifier} twice. Once is enough.`,
        })),
    ),
}
