import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The trial number is eight digits. */
export const trialNumberFormat: Edit = {
  id: 'trial-number-format',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2014-01-01' },
  source: 'cms-claims-processing-manual-32',
  status: { category: 'A7', code: '153' },
  check: (claim) =>
    claim.trial && !/^\d{8}$/.test(claim.trial)
      ? [
          {
            at: 'trial',
            message: `${box(claim, 'trial')} has the trial number ${claim.trial}. Write its eight digits without the letters NCT.`,
          },
        ]
      : [],
}
