import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { technicalInFacility } from './technical-in-facility.ts'

table(technicalInFacility, {
  accept: [
    ['TC in the office', professionalClaim({ lines: [professionalLine({ modifiers: ['TC'] })] })],
    [
      '26 in a hospital',
      professionalClaim({ lines: [professionalLine({ modifiers: ['26'], placeOfService: '22' })] }),
    ],
  ],
  reject: [
    [
      'TC for an inpatient',
      professionalClaim({ lines: [professionalLine({ modifiers: ['TC'], placeOfService: '21' })] }),
      'lines.0.modifiers',
      /place 21/,
    ],
    [
      'TC in the emergency room',
      professionalClaim({
        lines: [professionalLine(), professionalLine({ modifiers: ['TC'], placeOfService: '23' })],
      }),
      'lines.1.modifiers',
      /line 2/,
    ],
  ],
})
