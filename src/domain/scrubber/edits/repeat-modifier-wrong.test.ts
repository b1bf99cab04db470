import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { repeatModifierWrong } from './repeat-modifier-wrong.ts'

const LAB = books({ procedures: [procedure('X0001', { clia: 'certificate' }), procedure('G0463')] })

table(repeatModifierWrong, {
  accept: [
    [
      '91 on a test',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001', modifiers: ['91'] })] }),
      LAB,
    ],
    ['76 on a visit', professionalClaim({ lines: [professionalLine({ modifiers: ['76'] })] }), LAB],
  ],
  reject: [
    [
      '76 on a test',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001', modifiers: ['76'] })] }),
      'lines.0.modifiers.0',
      /Use 91/,
      LAB,
    ],
    [
      '91 on a visit',
      professionalClaim({ lines: [professionalLine({ modifiers: ['91'] })] }),
      'lines.0.modifiers.0',
      /no laboratory test/,
      LAB,
    ],
  ],
})
