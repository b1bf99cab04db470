import { institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { excludedChargeCovered } from './excluded-charge-covered.ts'

table(excludedChargeCovered, {
  accept: [
    [
      'all non-covered',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['GY'], charge: 100, nonCovered: 100 })] }),
    ],
    ['a notice', outpatientClaim({ lines: [institutionalLine({ modifiers: ['GA'] })] })],
  ],
  reject: [
    [
      'GY covered',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['GY'], charge: 10_000 })] }),
      'lines.0.nonCovered',
      /whole charge of \$100\.00/,
    ],
    [
      'GZ in part',
      outpatientClaim({
        lines: [
          institutionalLine(),
          institutionalLine({ modifiers: ['GZ'], charge: 10_000, nonCovered: 5_000 }),
        ],
      }),
      'lines.1.nonCovered',
      /line 2/,
    ],
  ],
})
