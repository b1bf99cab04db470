import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A range ends on or after the day it begins. */
export const dateRangeReversed: Edit = {
  id: 'date-range-reversed',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '187' },
  check: (claim) => {
    const ranges =
      claim.form === 'professional'
        ? [
            ...claim.lines.map((line, index) => ({ at: `lines.${index}.to`, from: line.from, to: line.to })),
            ...(claim.hospitalization?.to
              ? [{ at: 'hospitalization.to', from: claim.hospitalization.from, to: claim.hospitalization.to }]
              : []),
          ]
        : claim.spans.map((span, index) => ({
            at: `spans.${index}.through`,
            from: span.from,
            to: span.through,
          }))
    return ranges
      .filter(({ from, to }) => to < from)
      .map(({ at, from, to }) => ({
        at,
        message: `${box(claim, at)} runs from ${formDay(from)} back to ${formDay(to)}. Exchange the dates or correct one.`,
      }))
  },
}
