import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { telehealthPlaceConflict } from './telehealth-place-conflict.ts'

table(telehealthPlaceConflict, {
  accept: [
    [
      'at home by sight and sound',
      professionalClaim({ lines: [professionalLine({ placeOfService: '10', modifiers: ['95'] })] }),
    ],
    ['in the office', professionalClaim()],
  ],
  reject: [
    [
      '95 in the office',
      professionalClaim({ lines: [professionalLine({ modifiers: ['95'] })] }),
      'lines.0.placeOfService',
      /10 for a patient at home/,
    ],
    [
      '93 in the office',
      professionalClaim({ lines: [professionalLine(), professionalLine({ modifiers: ['93'] })] }),
      'lines.1.placeOfService',
      /line 2/,
    ],
  ],
})
