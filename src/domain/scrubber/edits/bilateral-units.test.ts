import {
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { bilateralUnits } from './bilateral-units.ts'

table(bilateralUnits, {
  accept: [
    ['one unit', professionalClaim({ lines: [professionalLine({ modifiers: ['50'] })] })],
    ['two units without 50', professionalClaim({ lines: [professionalLine({ units: 2 })] })],
  ],
  reject: [
    [
      'two units',
      professionalClaim({ lines: [professionalLine({ modifiers: ['50'], units: 2 })] }),
      'lines.0.units',
      /says 2 with modifier 50/,
    ],
    [
      'two units on a UB-04',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['50'], units: 2 })] }),
      'lines.0.units',
      /FL 46/,
    ],
  ],
})
