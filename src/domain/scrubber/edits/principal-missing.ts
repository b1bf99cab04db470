import type { Edit } from '../edit.ts'

/** Every institutional bill has a principal diagnosis. */
export const principalMissing: Edit = {
  id: 'principal-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  check: (claim) =>
    claim.form === 'institutional' && claim.principal.code === ''
      ? [
          {
            at: 'principal',
            message:
              'FL 67 is blank. Write the principal diagnosis: after study, what chiefly brought the patient in.',
          },
        ]
      : [],
}
