import { institutionalClaim, institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { revenueNeedsHcpcs } from './revenue-needs-hcpcs.ts'

table(revenueNeedsHcpcs, {
  accept: [
    ['a clinic visit with its code', outpatientClaim()],
    [
      'supplies without one',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0270', day: '2026-05-04' })] }),
    ],
    ['an inpatient', institutionalClaim({ lines: [institutionalLine({ revenue: '0450' })] })],
  ],
  reject: [
    [
      'an emergency visit without one',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0450', day: '2026-05-04' })] }),
      'lines.0.procedure',
      /FL 44 on line 1 is blank, but revenue code 0450/,
    ],
    [
      'a detailed drug without one',
      outpatientClaim({
        lines: [
          institutionalLine({ revenue: '0510', procedure: 'G0463', day: '2026-05-04' }),
          institutionalLine({ revenue: '0636', day: '2026-05-04' }),
        ],
      }),
      'lines.1.procedure',
      /0636/,
    ],
  ],
})
