import type { Edit } from '../edit.ts'

/** The attending provider is a person with an own number. */
export const attendingIsFacility: Edit = {
  id: 'attending-is-facility',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A7', code: '562', entity: '71' },
  check: (claim) =>
    claim.form === 'institutional' && claim.attending.npi !== '' && claim.attending.npi === claim.billing.npi
      ? [
          {
            at: 'attending.npi',
            message:
              'FL 76 repeats the NPI of the facility in FL 56. Write the number of the practitioner who is responsible for the care.',
          },
        ]
      : [],
}
