import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A leave of absence has a first and a last day. */
export const leaveSpanMissing: Edit = {
  id: 'leave-span-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-3',

  check: (claim) => {
    if (claim.form === 'professional') return []
    const at = claim.lines.findIndex(({ revenue, units }) => /^018\d$/.test(revenue) && units > 0)
    return at >= 0 && !claim.spans.some(({ code }) => code === '74')
      ? [
          {
            at: 'spans',
            message: `${box(claim, `lines.${at}.revenue`)} is a leave of absence, but no span 74 in FL 35 says from when to when. Add it.`,
          },
        ]
      : []
  },
}
