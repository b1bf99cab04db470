import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** QW says that a waived test was done with a waived method. */
export const waivedTestWithoutQw: Edit = {
  id: 'waived-test-without-qw',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-16',
  check: (claim, reference) =>
    claim.form === 'institutional'
      ? []
      : linesOf(claim)
          .filter((line) => factsOf(reference, line)?.clia === 'waived' && !line.modifiers.includes('QW'))
          .map((line) => ({
            at: `${line.at}.modifiers`,
            message: `${box(claim, `${line.at}.modifiers`)} has no QW on ${line.procedure}. A practice with a certificate of waiver needs it; a full laboratory does not.`,
          })),
}
