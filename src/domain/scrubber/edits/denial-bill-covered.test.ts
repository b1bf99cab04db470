import { institutionalClaim, institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { denialBillCovered } from './denial-bill-covered.ts'

table(denialBillCovered, {
  accept: [
    [
      'all non-covered',
      outpatientClaim({ conditions: ['21'], lines: [institutionalLine({ charge: 100, nonCovered: 100 })] }),
    ],
    ['a usual bill', institutionalClaim()],
  ],
  reject: [
    ['covered', outpatientClaim({ conditions: ['21'] }), 'lines.0.nonCovered', /leaves a part covered/],
    [
      'in part',
      outpatientClaim({
        conditions: ['21'],
        lines: [
          institutionalLine({ charge: 100, nonCovered: 100 }),
          institutionalLine({ charge: 100, nonCovered: 40 }),
        ],
      }),
      'lines.1.nonCovered',
      /line 2/,
    ],
  ],
})
