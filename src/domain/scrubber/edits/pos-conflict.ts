import type { Edit } from '../edit.ts'
import { box, either, factsOf, linesOf } from '../parts.ts'

/** Some services exist only in some places. */
export const posConflict: Edit = {
  id: 'pos-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'payer-policy',
  check: (claim, reference) =>
    claim.form === 'institutional'
      ? []
      : linesOf(claim).flatMap((line, index) => {
          const place = claim.lines[index]?.placeOfService ?? ''
          const places = factsOf(reference, line)?.places
          const at = `${line.at}.placeOfService`
          return !places || places.includes(place)
            ? []
            : [
                {
                  at,
                  message: `${box(claim, at)} says ${place}, where ${line.procedure} is not done; it belongs to ${either(places.slice(0, 4))}. Check the place and the code.`,
                },
              ]
        }),
}
