import type { Edit } from '../edit.ts'
import { careOf } from '../parts.ts'

const AREAS = [
  ['61', 'the CBSA code'],
  ['85', 'the county code (FIPS)'],
] as const

/** A home health period is paid by the wages of the place where the patient lives. */
export const homeHealthAreaMissing: Edit = {
  id: 'home-health-area-missing',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2020-01-01' },
  source: 'cms-claims-processing-manual-10',
  status: { category: 'A6', code: '463' },
  check: (claim) => {
    if (claim.form === 'professional' || careOf(claim) !== '032' || claim.payer.filing !== 'MA') return []
    if (!claim.lines.some((line) => line.revenue === '0023')) return []
    return AREAS.filter(([code]) => !claim.values.some((value) => value.code === code)).map(
      ([code, what]) => ({
        at: 'values',
        message: `FL 39 to 41 have no value code ${code}. Write ${what} of the place where the patient was cared for.`,
      }),
    )
  },
}
