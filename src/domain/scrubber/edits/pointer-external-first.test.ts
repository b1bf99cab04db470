import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { pointerExternalFirst } from './pointer-external-first.ts'

table(pointerExternalFirst, {
  accept: [
    [
      'an injury first',
      professionalClaim({
        diagnoses: ['S61411A', 'W260XXA'],
        lines: [professionalLine({ pointers: [1, 2] })],
      }),
    ],
    ['an illness', professionalClaim()],
  ],
  reject: [
    [
      'the cause first',
      professionalClaim({
        diagnoses: ['S61411A', 'W260XXA'],
        lines: [professionalLine({ pointers: [2, 1] })],
      }),
      'lines.0.pointers',
      /says how it happened/,
    ],
    [
      'the cause alone on line 2',
      professionalClaim({
        diagnoses: ['S61411A', 'W260XXA'],
        lines: [professionalLine(), professionalLine({ pointers: [2] })],
      }),
      'lines.1.pointers',
      /W26\.0XXA/,
    ],
  ],
})
