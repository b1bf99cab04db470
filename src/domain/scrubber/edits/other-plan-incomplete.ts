import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const WORDS = {
  last: 'the name of the other insured',
  id: 'the policy or group number',
  name: 'the name of the plan',
} as const

/** Yes in box 11d needs boxes 9, 9a and 9d. */
export const otherPlanIncomplete: Edit = {
  id: 'other-plan-incomplete',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) => {
    if (claim.form === 'institutional' || !claim.otherPlan) return []
    const { otherPlan } = claim
    return (['last', 'id', 'name'] as const)
      .filter((part) => otherPlan[part] === '')
      .map((part) => ({
        at: `otherPlan.${part}`,
        message: `${box(claim, `otherPlan.${part}`)} lacks ${WORDS[part]}, but box 11d says that there is another plan. Complete it from the second card, or correct box 11d.`,
      }))
  },
}
