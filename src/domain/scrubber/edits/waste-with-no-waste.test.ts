import {
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { wasteWithNoWaste } from './waste-with-no-waste.ts'

table(wasteWithNoWaste, {
  accept: [
    [
      'a dose and the rest',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'J3301' }),
          professionalLine({ procedure: 'J3301', modifiers: ['JW'] }),
        ],
      }),
    ],
    ['JZ alone', professionalClaim({ lines: [professionalLine({ procedure: 'J3301', modifiers: ['JZ'] })] })],
  ],
  reject: [
    [
      'JZ and JW of one drug',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'J3301', modifiers: ['JZ'] }),
          professionalLine({ procedure: 'J3301', modifiers: ['JW'] }),
        ],
      }),
      'lines.0.modifiers',
      /line 2 bills a rest/,
    ],
    [
      'the same on a UB-04',
      outpatientClaim({
        lines: [
          institutionalLine({ procedure: 'J3301', modifiers: ['JW'] }),
          institutionalLine({ procedure: 'J3301', modifiers: ['JZ'] }),
        ],
      }),
      'lines.1.modifiers',
      /line 1/,
    ],
  ],
})
