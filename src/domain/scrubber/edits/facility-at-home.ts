import type { Edit } from '../edit.ts'

/** A house call has no facility. */
export const facilityAtHome: Edit = {
  id: 'facility-at-home',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    claim.form === 'professional' &&
    claim.facility &&
    claim.lines.every(({ placeOfService }) => placeOfService === '12')
      ? [
          {
            at: 'facility',
            message:
              'Every line was done at the home of the patient (12), but box 32 names a facility. Leave box 32 blank for place 12.',
          },
        ]
      : [],
}
