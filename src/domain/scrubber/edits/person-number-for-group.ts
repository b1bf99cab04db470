import type { Edit } from '../edit.ts'

/** A group has an employer’s number, not a person’s. */
export const personNumberForGroup: Edit = {
  id: 'person-number-for-group',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    claim.form === 'professional' &&
    claim.billing.taxIdKind === 'SSN' &&
    claim.billing.npi !== claim.rendering.npi
      ? [
          {
            at: 'billing.taxId',
            message:
              'Box 25 says that the tax number is a person’s (SSN), but a group bills. Tick EIN, or write the number of the group.',
          },
        ]
      : [],
}
