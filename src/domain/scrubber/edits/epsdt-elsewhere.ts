import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Child screening and family planning are Medicaid’s. */
export const epsdtElsewhere: Edit = {
  id: 'epsdt-elsewhere',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) =>
    claim.form === 'institutional' || claim.payer.filing === 'MC'
      ? []
      : claim.lines.flatMap(({ epsdt }, index) => {
          const at = `lines.${index}.epsdt`
          return epsdt
            ? [
                {
                  at,
                  message: `${box(claim, at)} says ${epsdt}, which only Medicaid asks for. Clear it for ${claim.payer.name}.`,
                },
              ]
            : []
        }),
}
