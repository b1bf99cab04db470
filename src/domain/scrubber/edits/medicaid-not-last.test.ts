import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { medicaidNotLast } from './medicaid-not-last.ts'

const MEDICAID = { name: 'State Medicaid', id: 'MCD36', filing: 'MC' }
const OTHER = { name: 'Second Health', id: 'SH100', last: 'Vance', first: 'Mira' }

table(medicaidNotLast, {
  accept: [
    ['Medicaid alone', professionalClaim({ payer: MEDICAID })],
    ['another plan of a commercial payer', professionalClaim({ otherPlan: OTHER })],
  ],
  reject: [
    [
      'Medicaid before a plan',
      professionalClaim({ payer: MEDICAID, otherPlan: OTHER }),
      'otherPlan',
      /Second Health, but/,
    ],
    [
      'a plan without a name',
      professionalClaim({ payer: MEDICAID, otherPlan: { ...OTHER, name: '' } }),
      'otherPlan',
      /without its name/,
    ],
  ],
})
