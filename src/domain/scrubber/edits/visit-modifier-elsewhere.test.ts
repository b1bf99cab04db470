import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { visitModifierElsewhere } from './visit-modifier-elsewhere.ts'

const VISIT = books({ procedures: [procedure('G0463', { family: 'em-office' }), procedure('X0001')] })

table(visitModifierElsewhere, {
  accept: [
    ['25 on a visit', professionalClaim({ lines: [professionalLine({ modifiers: ['25'] })] }), VISIT],
    ['a code nobody knows', professionalClaim({ lines: [professionalLine({ modifiers: ['25'] })] })],
  ],
  reject: [
    [
      '25 on a procedure',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001', modifiers: ['25'] })] }),
      'lines.0.modifiers.0',
      /not to the procedure/,
      VISIT,
    ],
    [
      '79 on a visit',
      professionalClaim({ lines: [professionalLine({ modifiers: ['LT', '79'] })] }),
      'lines.0.modifiers.1',
      /takes 24/,
      VISIT,
    ],
  ],
})
