import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** A modifier has to be able to be true of its code. */
export const modifierNotForProcedure: Edit = {
  id: 'modifier-not-for-procedure',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',
  check: (claim, reference) =>
    linesOf(claim).flatMap((line) => {
      const allowed = factsOf(reference, line)?.modifiers
      return line.modifiers.flatMap((modifier, place) => {
        const at = `${line.at}.modifiers.${place}`
        return !allowed || allowed.includes(modifier)
          ? []
          : [
              {
                at,
                message: `${box(claim, at)} puts modifier ${modifier} on ${line.procedure}, where it says nothing that can be true. Take it off, or put it on the code it is meant for.`,
              },
            ]
      })
    }),
}
