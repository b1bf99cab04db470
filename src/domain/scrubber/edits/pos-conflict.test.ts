import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { posConflict } from './pos-conflict.ts'

table(posConflict, {
  accept: [
    [
      'an office visit in the office',
      professionalClaim(),
      books({ procedures: [procedure('G0463', { places: ['11', '22'] })] }),
    ],
    ['a code without places', professionalClaim(), books({ procedures: [procedure('G0463')] })],
  ],
  reject: [
    [
      'a hospital visit in the office',
      professionalClaim(),
      'lines.0.placeOfService',
      /Box 24B on line 1 says 11, where G0463 is not done; it belongs to 21 or 23/,
      books({ procedures: [procedure('G0463', { places: ['21', '23'] })] }),
    ],
    [
      'the second line',
      professionalClaim({ lines: [professionalLine({ placeOfService: '21' }), professionalLine()] }),
      'lines.1.placeOfService',
      /line 2/,
      books({ procedures: [procedure('G0463', { places: ['21'] })] }),
    ],
  ],
})
