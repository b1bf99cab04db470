import type { Edit } from '../edit.ts'

/** The qualifier says what the provider in box 17 did for this claim. */
export const referringQualifierMissing: Edit = {
  id: 'referring-qualifier-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) => {
    if (claim.form !== 'professional' || !claim.referring) return []
    const { qualifier } = claim.referring
    return ['DN', 'DK', 'DQ'].includes(qualifier)
      ? []
      : [
          {
            at: 'referring.qualifier',
            message: `Box 17 names a provider ${qualifier ? `with the role ${qualifier}` : 'without a role'}. Write DN for referring, DK for ordering or DQ for supervising.`,
          },
        ]
  },
}
