import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { patientReasonUnexpected } from './patient-reason-unexpected.ts'

table(patientReasonUnexpected, {
  accept: [
    ['a stay', institutionalClaim()],
    ['a visit', outpatientClaim()],
  ],
  reject: [
    ['a reason on a stay', institutionalClaim({ reasons: ['R0600'] }), 'reasons.0', /clear FL 70/],
    [
      'a reason in a nursing facility',
      institutionalClaim({ typeOfBill: '0211', reasons: ['R0600', 'I10'] }),
      'reasons.0',
      /0211/,
    ],
  ],
})
