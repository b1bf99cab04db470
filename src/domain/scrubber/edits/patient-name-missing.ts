import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Last and first name are what the payer matches beside the number. */
export const patientNameMissing: Edit = {
  id: 'patient-name-missing',
  severity: 'reject',
  gate: 'payer',
  status: { category: 'A6', code: '125', entity: 'QC' },
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  check: (claim) =>
    (['last', 'first'] as const).flatMap((part) => {
      const at = `patient.${part}`
      return claim.patient[part].trim() === ''
        ? [
            {
              at,
              ...(part === 'last' ? { gate: 'clearinghouse' as const } : {}),
              message: `${box(claim, at)} lacks the patient's ${part} name. Write it as the card has it.`,
            },
          ]
        : []
    }),
}
