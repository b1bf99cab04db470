import type { Edit } from '../edit.ts'

/** Assignment decides who is paid and how much the patient may be asked. */
export const assignmentMissing: Edit = {
  id: 'assignment-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'institutional' || ['A', 'B', 'C'].includes(claim.assignment)
      ? []
      : [
          {
            at: 'assignment',
            message: `Box 27 ${claim.assignment ? `says ${claim.assignment}` : 'is blank'}. Write YES if the payer's allowed amount is accepted as full price, otherwise NO.`,
          },
        ],
}
