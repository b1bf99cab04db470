import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** 24, 25 and 57 say something about a visit, 58, 78 and 79 about a procedure. */
export const visitModifierElsewhere: Edit = {
  id: 'visit-modifier-elsewhere',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'ncci-policy-manual',

  check: (claim, reference) =>
    linesOf(claim).flatMap((line) => {
      const facts = factsOf(reference, line)
      if (!facts || facts.modifiers) return [] // with a list of its own, modifier-not-for-procedure says it
      const isVisit = /^em-|visit/.test(facts.family)
      return line.modifiers.flatMap((modifier, place) => {
        const wrong = isVisit ? ['58', '78', '79'] : ['24', '25', '57']
        const at = `${line.at}.modifiers.${place}`
        return wrong.includes(modifier)
          ? [
              {
                at,
                message: `${box(claim, at)} has ${modifier} on ${line.procedure}. It belongs to ${isVisit ? 'procedures; a visit in a global period takes 24' : 'the visit of that day, not to the procedure'}. Move or remove it.`,
              },
            ]
          : []
      })
    }),
}
