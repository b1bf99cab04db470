import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** A modifier is two characters of the lists in force. */
export const modifierUnknown: Edit = {
  id: 'modifier-unknown',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'hcpcs',
  status: { category: 'A7', code: '453' },
  check: (claim, reference) =>
    linesOf(claim).flatMap((line) =>
      line.modifiers.flatMap((modifier, place) => {
        const at = `${line.at}.modifiers.${place}`
        const known =
          /^[A-Z0-9]{2}$/.test(modifier) && listed(reference, 'modifier', modifier, line.day) !== false
        return known
          ? []
          : [
              {
                at,
                ...(modifier.length === 2 || modifier === '' ? {} : { gate: 'clearinghouse' as const }),
                message: `${box(claim, at)} has the modifier ${modifier}, which no list has on that day. Check its two characters.`,
              },
            ]
      }),
    ),
}
