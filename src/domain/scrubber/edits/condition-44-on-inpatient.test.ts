import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { condition44OnInpatient } from './condition-44-on-inpatient.ts'

table(condition44OnInpatient, {
  accept: [
    ['an outpatient bill', outpatientClaim({ conditions: ['44'] })],
    ['no code', institutionalClaim()],
  ],
  reject: [
    ['an inpatient bill', institutionalClaim({ conditions: ['44'] }), 'conditions.0', /says 0111/],
    [
      'a nursing facility',
      institutionalClaim({ typeOfBill: '0211', conditions: ['17', '44'] }),
      'conditions.1',
      /0211/,
    ],
  ],
})
