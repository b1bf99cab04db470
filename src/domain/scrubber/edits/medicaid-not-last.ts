import type { Edit } from '../edit.ts'

/** Medicaid pays after everybody else. */
export const medicaidNotLast: Edit = {
  id: 'medicaid-not-last',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'medicaid-third-party',

  check: (claim) => {
    if (claim.payer.filing !== 'MC' || claim.prior) return []
    return claim.form === 'professional' && claim.otherPlan
      ? [
          {
            at: 'otherPlan',
            message: `Box 11d names another plan, ${claim.otherPlan.name || 'without its name'}, but the claim goes to Medicaid first. Bill the other plan, then send its result along to Medicaid.`,
          },
        ]
      : []
  },
}
