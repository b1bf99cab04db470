import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { anesthesiaRoleElsewhere } from './anesthesia-role-elsewhere.ts'

const SLEEP = books({ procedures: [procedure('X0001', { family: 'anesthesia-upper' }), procedure('G0463')] })

table(anesthesiaRoleElsewhere, {
  accept: [
    [
      'AA on anesthesia',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001', modifiers: ['AA', 'P1'] })] }),
      SLEEP,
    ],
    ['a visit', professionalClaim(), SLEEP],
  ],
  reject: [
    [
      'P3 on a visit',
      professionalClaim({ lines: [professionalLine({ modifiers: ['P3'] })] }),
      'lines.0.modifiers.0',
      /P3 on G0463/,
      SLEEP,
    ],
    [
      'QZ on a visit',
      professionalClaim({ lines: [professionalLine({ modifiers: ['25', 'QZ'] })] }),
      'lines.0.modifiers.1',
      /no anesthesia/,
      SLEEP,
    ],
  ],
})
