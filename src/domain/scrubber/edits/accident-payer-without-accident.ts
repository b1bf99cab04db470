import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Workers’ compensation and automobile insurers pay for accidents. */
export const accidentPayerWithoutAccident: Edit = {
  id: 'accident-payer-without-accident',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',

  check: (claim) => {
    if (claim.form === 'institutional') return []
    const [at, word] =
      claim.payer.filing === 'WC'
        ? (['accident.employment', 'work'] as const)
        : (['accident.auto', 'an automobile accident'] as const)
    const is = claim.payer.filing === 'WC' ? claim.accident.employment : claim.accident.auto
    return ['WC', 'AM'].includes(claim.payer.filing) && !is
      ? [
          {
            at,
            message: `${box(claim, at)} does not say that this comes from ${word}, but the claim goes to ${claim.payer.name}, which pays for nothing else. Answer yes with the date in box 14, or bill the health plan.`,
          },
        ]
      : []
  },
}
