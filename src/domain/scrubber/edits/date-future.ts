import { formDay } from '../../kernel/day.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Nothing is billed before it happened. */
export const dateFuture: Edit = {
  id: 'date-future',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '187' },
  check: (claim, reference) => {
    const days =
      claim.form === 'professional'
        ? claim.lines.flatMap((line, index) => [
            { at: `lines.${index}.from`, day: line.from },
            { at: `lines.${index}.to`, day: line.to },
          ])
        : [
            { at: 'through', day: claim.through },
            ...claim.occurrences.map(({ day }, index) => ({ at: `occurrences.${index}.day`, day })),
            ...claim.lines.map((line, index) => ({ at: `lines.${index}.day`, day: line.day ?? claim.from })),
          ]
    return [{ at: 'patient.birth', day: claim.patient.birth }, ...days]
      .filter(
        ({ day }, index, all) =>
          day > reference.today && all.findIndex((other) => other.day === day) === index,
      )
      .map(({ at, day }) => ({
        at,
        message: `${box(claim, at)} says ${formDay(day)}, which lies ahead of ${formDay(reference.today)}. A claim is sent after the service.`,
      }))
  },
}
