import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { chargeZero } from './charge-zero.ts'

table(chargeZero, {
  accept: [
    ['a charge', professionalClaim()],
    [
      'a HIPPS line, which has no charge of its own',
      institutionalClaim({ lines: [institutionalLine({ revenue: '0022', charge: 0 })] }),
    ],
  ],
  reject: [
    [
      'nothing',
      professionalClaim({ lines: [professionalLine({ charge: 0 })] }),
      'lines.0.charge',
      /Box 24F on line 1 is zero/,
    ],
    [
      'nothing on a UB-04',
      institutionalClaim({ lines: [institutionalLine(), institutionalLine({ revenue: '0250', charge: 0 })] }),
      'lines.1.charge',
      /FL 47 on line 2/,
    ],
  ],
})
