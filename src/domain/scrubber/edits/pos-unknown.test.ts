import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { posUnknown } from './pos-unknown.ts'

table(posUnknown, {
  accept: [
    ['a listed place', professionalClaim(), books({ lists: { 'place-of-service': ['11', '22'] } })],
    [
      'two digits, without the list',
      professionalClaim({ lines: [professionalLine({ placeOfService: '98' })] }),
    ],
  ],
  reject: [
    [
      'a place of no list',
      professionalClaim({ lines: [professionalLine({ placeOfService: '98' })] }),
      'lines.0.placeOfService',
      /Box 24B on line 1 says 98/,
      books({ lists: { 'place-of-service': ['11'] } }),
    ],
    [
      'a blank',
      professionalClaim({ lines: [professionalLine({ placeOfService: '' })] }),
      'lines.0.placeOfService',
      /is blank/,
    ],
    [
      'one digit',
      professionalClaim({ lines: [professionalLine(), professionalLine({ placeOfService: '1' })] }),
      'lines.1.placeOfService',
      /line 2 says 1,/,
    ],
  ],
})
