import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { accidentPayerWithoutAccident } from './accident-payer-without-accident.ts'

const WORK = { name: 'Ironwood Compensation', id: 'IW700', filing: 'WC' }

table(accidentPayerWithoutAccident, {
  accept: [
    [
      'an injury at work',
      professionalClaim({ payer: WORK, accident: { employment: true, auto: false, other: false } }),
    ],
    ['a health plan', professionalClaim()],
  ],
  reject: [
    [
      'nothing at work',
      professionalClaim({ payer: WORK }),
      'accident.employment',
      /does not say that this comes from work/,
    ],
    ['no car', professionalClaim({ payer: { ...WORK, filing: 'AM' } }), 'accident.auto', /Box 10b/],
  ],
})
