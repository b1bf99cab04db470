import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { valueDaysDisagree } from './value-days-disagree.ts'

table(valueDaysDisagree, {
  accept: [
    ['four covered days of four', institutionalClaim()],
    [
      'three covered and one not',
      institutionalClaim({
        values: [
          { code: '80', amount: 300 },
          { code: '81', amount: 100 },
        ],
      }),
    ],
    [
      'a patient who stays',
      institutionalClaim({
        status: '30',
        typeOfBill: '0112',
        frequency: '2',
        values: [{ code: '80', amount: 500 }],
      }),
    ],
    ['tests before the admission are no days', institutionalClaim({ from: '2026-05-02' })],
  ],
  reject: [
    [
      'a day too many',
      institutionalClaim({ values: [{ code: '80', amount: 500 }] }),
      'values',
      /add up to 5 days, but FL 6 covers 4 \(the day of discharge/,
    ],
    ['none', institutionalClaim({ values: [] }), 'values', /0 days/],
  ],
})
