import type { Edit } from '../edit.ts'

/** Work and automobile accidents have payers that come before a health plan. */
export const accidentPayerConflict: Edit = {
  id: 'accident-payer-conflict',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) => {
    if (claim.form === 'institutional') return []
    const { employment, auto } = claim.accident
    const { filing } = claim.payer
    if (employment && filing !== 'WC')
      return [
        {
          at: 'accident.employment',
          message:
            "Box 10a says that this comes from work, so workers' compensation pays first, but the claim goes to another payer. Bill the employer's carrier, or correct box 10a.",
        },
      ]
    return auto && !employment && !['AM', 'WC'].includes(filing)
      ? [
          {
            at: 'accident.auto',
            message:
              'Box 10b says that there was an automobile accident, so the automobile insurer usually pays first, but the claim goes to a health plan. Ask for that coverage, or correct box 10b.',
          },
        ]
      : []
  },
}
