import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { pointerMissing } from './pointer-missing.ts'

table(pointerMissing, {
  accept: [
    ['a pointer', professionalClaim()],
    ['a UB-04, which has none', institutionalClaim()],
  ],
  reject: [
    [
      'none on the only line',
      professionalClaim({ lines: [professionalLine({ pointers: [] })] }),
      'lines.0.pointers',
      /Box 24E on line 1 is blank/,
    ],
    [
      'none on line 2',
      professionalClaim({ lines: [professionalLine(), professionalLine({ pointers: [] })] }),
      'lines.1.pointers',
      /line 2/,
    ],
  ],
})
