import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { pointerToMissingDiagnosis } from './pointer-to-missing-diagnosis.ts'

table(pointerToMissingDiagnosis, {
  accept: [
    ['a pointer that meets a diagnosis', professionalClaim()],
    [
      'two of two',
      professionalClaim({ diagnoses: ['J209', 'I10'], lines: [professionalLine({ pointers: [2, 1] })] }),
    ],
    ['a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'D of three',
      professionalClaim({
        diagnoses: ['J209', 'I10', 'R0600'],
        lines: [professionalLine(), professionalLine({ pointers: [1, 4] })],
      }),
      'lines.1.pointers',
      /^Box 24E on line 2 points at D, but box 21 stops at C\.$/,
    ],
    [
      'a gap',
      professionalClaim({ diagnoses: ['J209', '', 'I10'], lines: [professionalLine({ pointers: [2] })] }),
      'lines.0.pointers',
      /points at B, but box 21B is blank/,
    ],
    ['nothing in box 21', professionalClaim({ diagnoses: [] }), 'lines.0.pointers', /box 21 is blank/],
  ],
})
