import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { valueDuplicate } from './value-duplicate.ts'

table(valueDuplicate, {
  accept: [
    ['one of each', institutionalClaim()],
    ['none', outpatientClaim()],
  ],
  reject: [
    [
      'days twice',
      institutionalClaim({
        values: [
          { code: '80', amount: 200 },
          { code: '80', amount: 200 },
        ],
      }),
      'values.1.code',
      /repeats the value code 80/,
    ],
    [
      'a deductible twice',
      institutionalClaim({
        values: [
          { code: 'A1', amount: 1 },
          { code: '80', amount: 400 },
          { code: 'A1', amount: 1 },
        ],
      }),
      'values.2.code',
      /A1/,
    ],
  ],
})
