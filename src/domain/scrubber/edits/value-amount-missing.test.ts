import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { valueAmountMissing } from './value-amount-missing.ts'

table(valueAmountMissing, {
  accept: [
    [
      'an amount',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: 'A1', amount: 173_600 },
        ],
      }),
    ],
    [
      'another payer that paid nothing',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '12', amount: 0 },
        ],
      }),
    ],
  ],
  reject: [
    [
      'a deductible of nothing',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: 'A1', amount: 0 },
        ],
      }),
      'values.1.amount',
      /A1 without an amount/,
    ],
    [
      'a room rate of nothing',
      institutionalClaim({
        values: [
          { code: '01', amount: 0 },
          { code: '80', amount: 400 },
        ],
      }),
      'values.0.amount',
      /01/,
    ],
  ],
})
