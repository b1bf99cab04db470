import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { chargeNegative } from './charge-negative.ts'

table(chargeNegative, {
  accept: [
    ['a charge', professionalClaim()],
    ['nothing', professionalClaim({ lines: [professionalLine({ charge: 0 })] })],
  ],
  reject: [
    [
      'a discount',
      professionalClaim({ lines: [professionalLine(), professionalLine({ charge: -500 })] }),
      'lines.1.charge',
      /Box 24F on line 2 says −\$5\.00/,
    ],
    [
      'a credit on a UB-04',
      institutionalClaim({ lines: [institutionalLine({ charge: -100 })] }),
      'lines.0.charge',
      /FL 47 on line 1/,
    ],
  ],
})
