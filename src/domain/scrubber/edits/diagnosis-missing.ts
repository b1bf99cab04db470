import type { Edit } from '../edit.ts'

/** A claim without a diagnosis has no reason. */
export const diagnosisMissing: Edit = {
  id: 'diagnosis-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'professional' && claim.diagnoses.every((code) => code === '')
      ? [
          {
            at: 'diagnoses.0',
            message:
              'Box 21 has no diagnosis. Write at least one in box 21A: every line has to point at a reason.',
          },
        ]
      : [],
}
