import type { Edit } from '../edit.ts'

/** Someone is responsible for the care. */
export const attendingMissing: Edit = {
  id: 'attending-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  status: { category: 'A6', code: '562', entity: '71' },
  check: (claim) => {
    if (claim.form === 'professional') return []
    if (claim.attending.npi === '')
      return [
        {
          at: 'attending.npi',
          ...(claim.attending.last === '' ? { gate: 'clearinghouse' as const } : {}),
          message: 'FL 76 has no NPI. Write the practitioner responsible for the care.',
        },
      ]
    return claim.attending.last === ''
      ? [
          {
            at: 'attending.last',
            gate: 'clearinghouse',
            message: 'FL 76 has an NPI without a name. Write the last and first name.',
          },
        ]
      : []
  },
}
