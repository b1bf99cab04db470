import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** Therapy on a professional claim names the discipline of its plan of care. */
export const therapyPlanMissing: Edit = {
  id: 'therapy-plan-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-5',

  check: (claim, reference) =>
    claim.form === 'institutional'
      ? []
      : linesOf(claim).flatMap((line) => {
          const at = `${line.at}.modifiers`
          return /^(therapy|pt-|ot-|st-)/.test(factsOf(reference, line)?.family ?? '') &&
            !line.modifiers.some((modifier) => ['GP', 'GO', 'GN'].includes(modifier))
            ? [
                {
                  at,
                  message: `${box(claim, at)} is therapy without the discipline of its plan. Add GP for physical, GO for occupational or GN for speech therapy.`,
                },
              ]
            : []
        }),
}
