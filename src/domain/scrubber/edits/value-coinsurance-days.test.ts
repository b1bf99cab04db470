import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { valueCoinsuranceDays } from './value-coinsurance-days.ts'

table(valueCoinsuranceDays, {
  accept: [
    ['none shared', institutionalClaim()],
    [
      'two of four',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '82', amount: 200 },
        ],
      }),
    ],
  ],
  reject: [
    [
      'five of four',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '82', amount: 500 },
        ],
      }),
      'values',
      /count 5 days/,
    ],
    [
      'both kinds',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '82', amount: 300 },
          { code: '83', amount: 200 },
        ],
      }),
      'values',
      /only 4 are covered/,
    ],
  ],
})
