import { institutionalClaim, institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { therapyModifierMissing } from './therapy-modifier-missing.ts'

table(therapyModifierMissing, {
  accept: [
    [
      'physical therapy with GP',
      outpatientClaim({
        lines: [
          institutionalLine({ revenue: '0420', procedure: 'G0283', modifiers: ['GP'], day: '2026-05-04' }),
        ],
      }),
    ],
    ['an inpatient', institutionalClaim({ lines: [institutionalLine({ revenue: '0420' })] })],
    ['a clinic', outpatientClaim()],
  ],
  reject: [
    [
      'physical therapy without GP',
      outpatientClaim({
        lines: [institutionalLine({ revenue: '0420', procedure: 'G0283', day: '2026-05-04' })],
      }),
      'lines.0.modifiers',
      /FL 44 on line 1 has no GP, but revenue code 0420 is physical therapy/,
    ],
    [
      'speech with GO',
      outpatientClaim({
        lines: [
          institutionalLine({ revenue: '0440', procedure: 'G0283', modifiers: ['GO'], day: '2026-05-04' }),
        ],
      }),
      'lines.0.modifiers',
      /no GN/,
    ],
  ],
})
