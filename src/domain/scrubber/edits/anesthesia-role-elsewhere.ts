import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** Modifiers of anesthesia belong to anesthesia codes. */
export const anesthesiaRoleElsewhere: Edit = {
  id: 'anesthesia-role-elsewhere',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-12',

  check: (claim, reference) =>
    linesOf(claim).flatMap((line) => {
      const facts = factsOf(reference, line)
      if (!facts || facts.modifiers || facts.family.startsWith('anesthesia')) return []
      return line.modifiers.flatMap((modifier, place) =>
        /^(AA|AD|Q[KXYZS]|P[1-6])$/.test(modifier)
          ? [
              {
                at: `${line.at}.modifiers.${place}`,
                message: `${box(claim, `${line.at}.modifiers.${place}`)} has ${modifier} on ${line.procedure}, which is no anesthesia. Take it off, or put it on the anesthesia line.`,
              },
            ]
          : [],
      )
    }),
}
