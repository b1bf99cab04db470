import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { insurerNumberMissing } from './insurer-number-missing.ts'

const WORK = { name: 'Ironwood Compensation', id: 'IW700', filing: 'WC' }

table(insurerNumberMissing, {
  accept: [
    ['a number', professionalClaim({ payer: WORK, otherClaimId: 'IW-26-771' })],
    ['a health plan', professionalClaim()],
  ],
  reject: [
    ['work', professionalClaim({ payer: WORK }), 'otherClaimId', /Ironwood Compensation opened/],
    ['a car', professionalClaim({ payer: { ...WORK, filing: 'AM' } }), 'otherClaimId', /Y4/],
  ],
})
