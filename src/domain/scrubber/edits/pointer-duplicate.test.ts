import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { pointerDuplicate } from './pointer-duplicate.ts'

table(pointerDuplicate, {
  accept: [
    ['two letters', professionalClaim({ lines: [professionalLine({ pointers: [1, 2] })] })],
    ['the same letter on two lines', professionalClaim({ lines: [professionalLine(), professionalLine()] })],
  ],
  reject: [
    [
      'AA',
      professionalClaim({ lines: [professionalLine({ pointers: [1, 1] })] }),
      'lines.0.pointers',
      /Box 24E on line 1 points at A twice/,
    ],
    [
      'ABA',
      professionalClaim({ lines: [professionalLine({ pointers: [1, 2, 1] })] }),
      'lines.0.pointers',
      /twice/,
    ],
  ],
})
