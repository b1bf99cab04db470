import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { diagnosisWithDecimalPoint } from './diagnosis-with-decimal-point.ts'

table(diagnosisWithDecimalPoint, {
  accept: [
    ['no point', professionalClaim()],
    ['no point on a UB-04', institutionalClaim()],
  ],
  reject: [
    ['a point', professionalClaim({ diagnoses: ['J20.9'] }), 'diagnoses.0', /Box 21A says J20\.9.*: J209\./],
    ['a point in the admitting diagnosis', institutionalClaim({ admitting: 'R06.00' }), 'admitting', /FL 69/],
    [
      'points in several',
      institutionalClaim({ principal: { code: 'J18.9', poa: 'Y' }, reasons: ['R06.00'] }),
      ['principal', 'reasons.0'],
      /FL 67 /,
    ],
  ],
})
