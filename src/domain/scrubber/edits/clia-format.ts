import type { Edit } from '../edit.ts'

/** CLIA numbers have a fixed pattern. */
export const cliaFormat: Edit = {
  id: 'clia-format',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2014-04-01' },
  source: 'cms-claims-processing-manual-16',
  status: { category: 'A7', code: '153' },
  check: (claim) =>
    claim.form === 'professional' && claim.clia && !/^\d{2}D\d{7}$/.test(claim.clia)
      ? [
          {
            at: 'clia',
            message: `Box 23 has the CLIA number ${claim.clia}. It has ten characters: two digits, the letter D, seven digits.`,
          },
        ]
      : [],
}
