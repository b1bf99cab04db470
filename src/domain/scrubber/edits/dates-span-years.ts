import type { Edit } from '../edit.ts'
import { box, careOf } from '../parts.ts'

/** Benefits, deductibles and fees belong to one year. */
export const datesSpanYears: Edit = {
  id: 'dates-span-years',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-1',

  check: (claim) => {
    const spans =
      claim.form === 'professional'
        ? claim.lines.map(({ from, to }, index) => ({ at: `lines.${index}.to`, from, to }))
        : ['011', '012', '018', '021', '032', '041'].includes(careOf(claim))
          ? []
          : [{ at: 'through', from: claim.from, to: claim.through }]
    return spans
      .filter(({ from, to }) => to > from && from.slice(0, 4) !== to.slice(0, 4))
      .map(({ at, from, to }) => ({
        at,
        message: `${box(claim, at)} runs from ${from.slice(0, 4)} into ${to.slice(0, 4)}. Split it at the end of the year: each year has its own deductible and fees.`,
      }))
  },
}
