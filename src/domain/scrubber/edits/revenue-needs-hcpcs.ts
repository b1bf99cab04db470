import type { Edit } from '../edit.ts'
import { box, isOutpatient } from '../parts.ts'

/**
 * Laboratory and pathology 030–031, imaging 032–035 and 040 and 061, operating room 036, therapies 041–044, emergency 045,
 * pulmonary 046, audiology 047, cardiology 048, surgery center 049, clinics 051–052, drugs with detail 0636,
 * gastro-intestinal 075, observation 0762, preventive 077, behavioral 090–091, other diagnostic 092.
 */
const NEEDS = /^(03[0-6]\d|04[0-9]\d|05[12]\d|061\d|0636|075\d|0762|077\d|09[0-2]\d)$/

/** Outpatient payment goes by HCPCS; packaged supplies, drugs and rooms go without. */
export const revenueNeedsHcpcs: Edit = {
  id: 'revenue-needs-hcpcs',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-4',
  status: { category: 'A6', code: '507' },
  check: (claim) =>
    !isOutpatient(claim)
      ? []
      : claim.lines.flatMap((line, index) => {
          const at = `lines.${index}.procedure`
          return !line.procedure && NEEDS.test(line.revenue)
            ? [
                {
                  at,
                  message: `${box(claim, at)} is blank, but revenue code ${line.revenue} on an outpatient bill says what was done by HCPCS. Write the code.`,
                },
              ]
            : []
        }),
}
