import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { hospitalizationMissing } from './hospitalization-missing.ts'

table(hospitalizationMissing, {
  accept: [
    [
      'an inpatient visit with its stay',
      professionalClaim({
        lines: [professionalLine({ placeOfService: '21' })],
        hospitalization: { from: '2026-03-09' },
      }),
    ],
    ['an office visit', professionalClaim()],
  ],
  reject: [
    [
      'an inpatient visit alone',
      professionalClaim({ lines: [professionalLine({ placeOfService: '21' })] }),
      'hospitalization',
      /Box 24B on line 1 says inpatient hospital/,
    ],
    [
      'on line 2',
      professionalClaim({ lines: [professionalLine(), professionalLine({ placeOfService: '21' })] }),
      'hospitalization',
      /line 2/,
    ],
  ],
})
