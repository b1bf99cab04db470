import type { Edit } from '../edit.ts'
import { box, careOf } from '../parts.ts'

/** Each visit of home health says what it was, and when. */
export const visitNeedsHcpcs: Edit = {
  id: 'visit-needs-hcpcs',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-10',
  status: { category: 'A6', code: '507' },
  check: (claim) =>
    claim.form === 'professional' || careOf(claim) !== '032'
      ? []
      : claim.lines.flatMap(({ revenue, procedure, day }, index) => {
          if (!/^0(42|43|44|55|56|57)\d$/.test(revenue)) return []
          if (!procedure)
            return [
              {
                at: `lines.${index}.procedure`,
                message: `${box(claim, `lines.${index}.procedure`)} is blank, but ${revenue} is a visit. Write the G code of what was done.`,
              },
            ]
          return day
            ? []
            : [
                {
                  at: `lines.${index}.day`,
                  message: `${box(claim, `lines.${index}.day`)} is blank, but ${revenue} is a visit. Write its day.`,
                },
              ]
        }),
}
