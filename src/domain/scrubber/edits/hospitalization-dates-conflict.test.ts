import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { hospitalizationDatesConflict } from './hospitalization-dates-conflict.ts'

table(hospitalizationDatesConflict, {
  accept: [
    [
      'inside',
      professionalClaim({
        hospitalization: { from: '2026-03-08', to: '2026-03-12' },
        lines: [professionalLine({ placeOfService: '21' })],
      }),
    ],
    [
      'an office visit after it',
      professionalClaim({ hospitalization: { from: '2026-03-01', to: '2026-03-04' } }),
    ],
  ],
  reject: [
    [
      'before',
      professionalClaim({
        hospitalization: { from: '2026-03-11' },
        lines: [professionalLine({ placeOfService: '21' })],
      }),
      'lines.0.from',
      /runs from 03\/11\/2026/,
    ],
    [
      'after',
      professionalClaim({
        hospitalization: { from: '2026-03-01', to: '2026-03-09' },
        lines: [professionalLine({ placeOfService: '21' })],
      }),
      'lines.0.from',
      /to 03\/09\/2026/,
    ],
  ],
})
