import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { addOnWithoutPrimary } from './add-on-without-primary.ts'

table(addOnWithoutPrimary, {
  accept: [
    [
      'an add-on with its primary',
      professionalClaim({ lines: [professionalLine(), professionalLine({ procedure: 'G2211' })] }),
      books({ procedures: [procedure('G2211', { addOnTo: ['G0463'] })] }),
    ],
    ['a code that stands alone', professionalClaim(), books({ procedures: [procedure('G0463')] })],
  ],
  reject: [
    [
      'an add-on alone',
      professionalClaim({ lines: [professionalLine({ procedure: 'G2211' })] }),
      'lines.0.procedure',
      /Box 24D on line 1 has G2211.*: G0463\./,
      books({ procedures: [procedure('G2211', { addOnTo: ['G0463'] })] }),
    ],
    [
      'its primary on another day',
      professionalClaim({
        lines: [
          professionalLine({ from: '2026-03-09', to: '2026-03-09' }),
          professionalLine({ procedure: 'G2211' }),
        ],
      }),
      'lines.1.procedure',
      /same day/,
      books({ procedures: [procedure('G2211', { addOnTo: ['G0463'] })] }),
    ],
  ],
})
