import { withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box, careOf, codedOf } from '../parts.ts'

/** Since 5010 an exempt code carries no indicator at all. */
export const poaOnExempt: Edit = {
  id: 'poa-on-exempt',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2011-01-01' },
  source: 'cms-poa',
  check: (claim, reference) =>
    careOf(claim) !== '011'
      ? []
      : codedOf(claim, reference).flatMap(({ at, code, poa, entry }) =>
          poa && entry?.poaExempt
            ? [
                {
                  at: `${at}.poa`,
                  message: `${box(claim, at)} has ${withDot(withoutDot(code))}, which is exempt from POA reporting. Leave the indicator blank.`,
                },
              ]
            : [],
        ),
}
