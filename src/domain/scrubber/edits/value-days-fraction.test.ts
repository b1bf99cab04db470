import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { valueDaysFraction } from './value-days-fraction.ts'

table(valueDaysFraction, {
  accept: [
    ['four days', institutionalClaim()],
    [
      'an amount with cents',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: 'A1', amount: 12_345 },
        ],
      }),
    ],
  ],
  reject: [
    [
      'a half day',
      institutionalClaim({ values: [{ code: '80', amount: 450 }] }),
      'values.0.amount',
      /4\.5 days/,
    ],
    [
      'four cents',
      institutionalClaim({
        values: [
          { code: 'A1', amount: 1 },
          { code: '81', amount: 4 },
        ],
      }),
      'values.1.amount',
      /0\.04 days/,
    ],
  ],
})
