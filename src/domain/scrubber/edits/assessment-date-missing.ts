import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

const PRICED_BY_ASSESSMENT: Readonly<Record<string, string>> = {
  '018': '0022',
  '021': '0022',
  '032': '0023',
}

/** A HIPPS code comes from an assessment, and the bill says when that was. */
export const assessmentDateMissing: Edit = {
  id: 'assessment-date-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2020-01-01' },
  source: 'cms-claims-processing-manual-10',
  status: { category: 'A6', code: '461' },
  check: (claim) => {
    if (claim.form === 'professional' || claim.payer.filing !== 'MA') return []
    const revenue = PRICED_BY_ASSESSMENT[careOf(claim)]
    if (!claim.lines.some((line) => line.revenue === revenue)) return []
    return claim.occurrences.some(({ code }) => code === '50')
      ? []
      : [
          {
            at: 'occurrences',
            message: `FL 31 to 34 have no occurrence code 50. Write the date of the assessment that the HIPPS code on the ${revenue} line comes from.`,
          },
        ]
  },
}
