import type { Edit } from '../edit.ts'
import { isMedicare } from '../parts.ts'

const TYPES = ['12', '13', '14', '15', '16', '41', '42', '43', '47']

/** When Medicare is not first, it asks why. */
export const medicareSecondaryTypeMissing: Edit = {
  id: 'medicare-secondary-type-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-msp-manual',
  check: (claim) => {
    const later = isMedicare(claim) && (claim.sequence ?? 'P') !== 'P'
    const { insuranceType } = claim
    if (insuranceType && !later)
      return [
        {
          at: 'insuranceType',
          message: `The claim gives a reason why Medicare is not first (${insuranceType}), but it goes to ${claim.payer.name} as the first payer. Clear it, or say who paid before.`,
        },
      ]
    return later && !TYPES.includes(insuranceType ?? '')
      ? [
          {
            at: 'insuranceType',
            message: `Medicare is not the first payer here, but the claim ${insuranceType ? `gives the reason ${insuranceType}` : 'does not say why'}. Write 12 for working aged, 13 for kidney failure, 43 for disabled, 14 for no-fault, 15 for workers' compensation or 47 for liability.`,
          },
        ]
      : []
  },
}
