import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Release of information and assignment of benefits are letters of their own. */
export const consentCodeUnknown: Edit = {
  id: 'consent-code-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837i-tr3',

  check: (claim) => {
    if (claim.form === 'professional') return []
    const { release, benefits } = claim
    return [
      ...(release && !['I', 'Y'].includes(release)
        ? [
            {
              at: 'release',
              message: `${box(claim, 'release')} says ${release}. Write Y when the patient signed the release of information, I when the law allows it without.`,
            },
          ]
        : []),
      ...(benefits && !['N', 'W', 'Y'].includes(benefits)
        ? [
            {
              at: 'benefits',
              message: `${box(claim, 'benefits')} says ${benefits}. Write Y when the benefits are assigned to the facility, N when not, W when the patient refused.`,
            },
          ]
        : []),
    ]
  },
}
