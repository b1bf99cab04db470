import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { claimChangeReasonUnexpected } from './claim-change-reason-unexpected.ts'

table(claimChangeReasonUnexpected, {
  accept: [
    [
      'an adjustment with its reason',
      institutionalClaim({ typeOfBill: '0117', frequency: '7', conditions: ['D1'] }),
    ],
    ['a void of a duplicate', institutionalClaim({ typeOfBill: '0118', frequency: '8', conditions: ['D6'] })],
    ['a first bill', institutionalClaim()],
  ],
  reject: [
    [
      'a reason on a first bill',
      institutionalClaim({ conditions: ['D1'] }),
      'conditions.0',
      /FL 4 ends in 1/,
    ],
    [
      'two reasons',
      institutionalClaim({ typeOfBill: '0117', frequency: '7', conditions: ['D1', 'D2'] }),
      'conditions.1',
      /two reasons/,
    ],
    [
      'a void for changed charges',
      institutionalClaim({ typeOfBill: '0118', frequency: '8', conditions: ['D1'] }),
      'conditions.0',
      /D5 or D6/,
    ],
    [
      'an adjustment for a duplicate',
      institutionalClaim({ typeOfBill: '0117', frequency: '7', conditions: ['D6'] }),
      'conditions.0',
      /takes a bill back/,
    ],
  ],
})
