import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { pointerTooMany } from './pointer-too-many.ts'

table(pointerTooMany, {
  accept: [
    ['four', professionalClaim({ lines: [professionalLine({ pointers: [1, 2, 3, 4] })] })],
    ['one', professionalClaim()],
  ],
  reject: [
    [
      'five',
      professionalClaim({ lines: [professionalLine({ pointers: [1, 2, 3, 4, 5] })] }),
      'lines.0.pointers',
      /Box 24E on line 1 has 5 letters/,
    ],
    [
      'six on line 2',
      professionalClaim({ lines: [professionalLine(), professionalLine({ pointers: [1, 2, 3, 4, 5, 6] })] }),
      'lines.1.pointers',
      /6 letters/,
    ],
  ],
})
