import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { noncoveredDaysWithoutCharges } from './noncovered-days-without-charges.ts'

table(noncoveredDaysWithoutCharges, {
  accept: [
    [
      'charges too',
      institutionalClaim({
        values: [
          { code: '80', amount: 300 },
          { code: '81', amount: 100 },
        ],
        lines: [institutionalLine({ nonCovered: 120_000 })],
      }),
    ],
    ['all covered', institutionalClaim()],
  ],
  reject: [
    [
      'days alone',
      institutionalClaim({
        values: [
          { code: '80', amount: 300 },
          { code: '81', amount: 100 },
        ],
      }),
      'values.1',
      /no line has non-covered charges/,
    ],
    ['only such days', institutionalClaim({ values: [{ code: '81', amount: 400 }] }), 'values.0', /FL 48/],
  ],
})
