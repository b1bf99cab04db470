import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'

/** Nobody is back at work before leaving it. */
export const unableReversed: Edit = {
  id: 'unable-reversed',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) => {
    const { from, to } = (claim.form === 'professional' && claim.unable) || {}
    return from && to && to < from
      ? [
          {
            at: 'unable.to',
            message: `Box 16 runs from ${formDay(from)} back to ${formDay(to)}. Exchange the dates or correct one.`,
          },
        ]
      : []
  },
}
