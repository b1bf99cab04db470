import { withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box, careOf, codedOf } from '../parts.ts'

/** Inpatient hospitals say of every diagnosis whether the patient brought it along; some codes are exempt. */
export const poaMissing: Edit = {
  id: 'poa-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2007-10-01' },
  source: 'cms-poa',
  status: { category: 'A6', code: '255' },
  check: (claim, reference) =>
    careOf(claim) !== '011'
      ? []
      : codedOf(claim, reference).flatMap(({ at, code, poa, entry }) => {
          const needs = code !== '' && !poa && entry !== undefined && !entry.poaExempt
          return needs
            ? [
                {
                  at: `${at}.poa`,
                  message: `${box(claim, at)} has ${withDot(withoutDot(code))} without saying whether it was present on admission. Write Y, N, U or W from the record.`,
                },
              ]
            : []
        }),
}
