import type { Edit } from '../edit.ts'

/** Box 13 assigns the benefits to the provider. */
export const assignmentWithoutSignature: Edit = {
  id: 'assignment-without-signature',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'professional' &&
    claim.assignment === 'A' &&
    !claim.signatures.insured &&
    claim.payer.filing !== 'MB'
      ? [
          {
            at: 'signatures.insured',
            message:
              'Box 13 is blank, so the payer sends the money to the insured although box 27 accepts assignment. Write SOF if the assignment of benefits is signed.',
          },
        ]
      : [],
}
