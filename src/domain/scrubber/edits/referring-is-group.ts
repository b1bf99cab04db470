import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Who refers or orders is a person. */
export const referringIsGroup: Edit = {
  id: 'referring-is-group',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    claim.form === 'professional' &&
    claim.referring?.npi &&
    [claim.billing.npi, claim.facility?.npi].includes(claim.referring.npi) &&
    claim.referring.npi !== claim.rendering.npi
      ? [
          {
            at: 'referring.npi',
            message: `${box(claim, 'referring.npi')} has the NPI of an organization on this claim. Orders and referrals come from a person; write that number.`,
          },
        ]
      : [],
}
