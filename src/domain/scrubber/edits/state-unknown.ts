import { lastDay } from '../../claim/claim.ts'
import { listed } from '../../codes/entry.ts'
import type { Edit } from '../edit.ts'
import { box, textsOf } from '../parts.ts'

/** States travel as the two letters of the postal service. */
export const stateUnknown: Edit = {
  id: 'state-unknown',
  severity: 'reject',
  gate: 'payer',
  status: { category: 'A7', code: '126' },
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  check: (claim, reference) =>
    textsOf(claim)
      .filter(
        ({ at, field, text }) =>
          field === 'state' &&
          at.endsWith('address.state') &&
          (text.length !== 2 || listed(reference, 'state', text, lastDay(claim)) === false),
      )
      .map(({ at, text }) => ({
        at,
        // The insured's own address travels only when the patient is somebody else.
        ...(text.length === 2 || (at.startsWith('subscriber') && claim.patient.relationship === 'self')
          ? {}
          : { gate: 'clearinghouse' as const }),
        message: `${box(claim, at)} says ${text}, which is not a state. Write its two letters.`,
      })),
}
