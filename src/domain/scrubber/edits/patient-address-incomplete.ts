import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Street, city, state and ZIP of the patient are required segments of the 837. */
export const patientAddressIncomplete: Edit = {
  id: 'patient-address-incomplete',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  check: (claim) =>
    (['street', 'city', 'state', 'zip'] as const).flatMap((part) => {
      const at = `patient.address.${part}`
      const value = claim.patient.address[part].trim()
      return value === '' || (part === 'zip' && !/\d/.test(value))
        ? [
            {
              at,
              message: `${box(claim, at)} lacks the ${part === 'zip' ? 'ZIP code' : part} of the patient's address. Complete it from the registration.`,
            },
          ]
        : []
    }),
}
