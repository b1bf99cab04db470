import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { claimChangeReasonMissing } from './claim-change-reason-missing.ts'

table(claimChangeReasonMissing, {
  accept: [
    ['a first bill', institutionalClaim()],
    [
      'an adjustment with its reason',
      institutionalClaim({ typeOfBill: '0117', frequency: '7', conditions: ['D1'] }),
    ],
  ],
  reject: [
    [
      'an adjustment without a reason',
      institutionalClaim({ typeOfBill: '0117', frequency: '7' }),
      'conditions',
      /no condition code in FL 18–28 says why/,
    ],
    [
      'a void with another condition',
      institutionalClaim({ typeOfBill: '0118', frequency: '8', conditions: ['09'] }),
      'conditions',
      /D0 to D9/,
    ],
  ],
})
