import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** A repeated laboratory test has a modifier of its own. */
export const repeatModifierWrong: Edit = {
  id: 'repeat-modifier-wrong',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-16',

  check: (claim, reference) =>
    linesOf(claim).flatMap((line) => {
      const facts = factsOf(reference, line)
      if (!facts) return []
      const [wrong, right] = facts.clia === 'no' ? [['91'], '76 or 77'] : [['76', '77'], '91']
      return line.modifiers.flatMap((modifier, place) =>
        wrong.includes(modifier)
          ? [
              {
                at: `${line.at}.modifiers.${place}`,
                message: `${box(claim, `${line.at}.modifiers.${place}`)} has ${modifier} on ${line.procedure}, which is ${facts.clia === 'no' ? 'no laboratory test' : 'a laboratory test'}. Use ${right}.`,
              },
            ]
          : [],
      )
    }),
}
