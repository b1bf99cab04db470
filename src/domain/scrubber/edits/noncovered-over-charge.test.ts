import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { noncoveredOverCharge } from './noncovered-over-charge.ts'

table(noncoveredOverCharge, {
  accept: [
    ['nothing not covered', institutionalClaim()],
    ['all of it', institutionalClaim({ lines: [institutionalLine({ nonCovered: 480_000 })] })],
  ],
  reject: [
    [
      'more than the charge',
      institutionalClaim({ lines: [institutionalLine({ nonCovered: 480_001 })] }),
      'lines.0.nonCovered',
      /FL 48 on line 1 says that \$4,800\.01 of \$4,800\.00/,
    ],
    [
      'less than nothing',
      institutionalClaim({ lines: [institutionalLine({ nonCovered: -1 })] }),
      'lines.0.nonCovered',
      /FL 48/,
    ],
  ],
})
