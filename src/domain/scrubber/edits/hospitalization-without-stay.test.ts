import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { hospitalizationWithoutStay } from './hospitalization-without-stay.ts'

table(hospitalizationWithoutStay, {
  accept: [
    [
      'an inpatient',
      professionalClaim({
        hospitalization: { from: '2026-03-08' },
        lines: [professionalLine({ placeOfService: '21' })],
      }),
    ],
    ['none', professionalClaim()],
  ],
  reject: [
    [
      'an office visit',
      professionalClaim({ hospitalization: { from: '2026-03-08' } }),
      'hospitalization',
      /no line was for an inpatient/,
    ],
    [
      'an emergency visit',
      professionalClaim({
        hospitalization: { from: '2026-03-08' },
        lines: [professionalLine({ placeOfService: '23' })],
      }),
      'hospitalization',
      /Clear box 18/,
    ],
  ],
})
