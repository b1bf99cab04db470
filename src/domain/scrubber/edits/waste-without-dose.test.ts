import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { wasteWithoutDose } from './waste-without-dose.ts'

table(wasteWithoutDose, {
  accept: [
    [
      'a dose and the rest',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'J3301', units: 4 }),
          professionalLine({ procedure: 'J3301', modifiers: ['JW'] }),
        ],
      }),
    ],
    [
      'nothing thrown away',
      professionalClaim({ lines: [professionalLine({ procedure: 'J3301', modifiers: ['JZ'] })] }),
    ],
  ],
  reject: [
    [
      'only the rest',
      professionalClaim({ lines: [professionalLine({ procedure: 'J3301', modifiers: ['JW'] })] }),
      'lines.0.modifiers',
      /no line bills the dose/,
    ],
    [
      'the dose on another day',
      professionalClaim({
        lines: [
          professionalLine({ procedure: 'J3301' }),
          professionalLine({ procedure: 'J3301', modifiers: ['JW'], from: '2026-03-12', to: '2026-03-12' }),
        ],
      }),
      'lines.1.modifiers',
      /JW/,
    ],
  ],
})
