import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Box 24J names the person, box 33 the group. */
export const renderingIsGroup: Edit = {
  id: 'rendering-is-group',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2008-05-23' },
  source: 'nucc-1500-manual',

  check: (claim) => {
    if (claim.form === 'institutional') return []
    const { rendering, billing } = claim
    const isOwn = rendering.last !== '' && billing.name.toLowerCase().includes(rendering.last.toLowerCase())
    return rendering.npi !== '' && rendering.npi === billing.npi && !isOwn
      ? [
          {
            at: 'rendering.npi',
            message: `${box(claim, 'rendering.npi')} repeats the NPI of ${billing.name} in box 33a. Write the number of the person who did the service.`,
          },
        ]
      : []
  },
}
