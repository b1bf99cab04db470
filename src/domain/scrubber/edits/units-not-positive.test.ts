import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { unitsNotPositive } from './units-not-positive.ts'

table(unitsNotPositive, {
  accept: [
    ['one', professionalClaim()],
    ['half a unit', professionalClaim({ lines: [professionalLine({ units: 0.5 })] })],
  ],
  reject: [
    [
      'none',
      professionalClaim({ lines: [professionalLine({ units: 0 })] }),
      'lines.0.units',
      /Box 24G on line 1 says 0/,
    ],
    [
      'less than none',
      institutionalClaim({ lines: [institutionalLine({ units: -1 })] }),
      'lines.0.units',
      /FL 46 on line 1 says -1/,
    ],
  ],
})
