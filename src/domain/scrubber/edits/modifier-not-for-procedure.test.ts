import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { modifierNotForProcedure } from './modifier-not-for-procedure.ts'

table(modifierNotForProcedure, {
  accept: [
    [
      'a modifier that makes sense',
      professionalClaim({ lines: [professionalLine({ modifiers: ['25'] })] }),
      books({ procedures: [procedure('G0463', { modifiers: ['25'] })] }),
    ],
    [
      'a code that is not judged',
      professionalClaim({ lines: [professionalLine({ modifiers: ['LT'] })] }),
      books({ procedures: [procedure('G0463')] }),
    ],
  ],
  reject: [
    [
      'a side on a visit',
      professionalClaim({ lines: [professionalLine({ modifiers: ['25', 'LT'] })] }),
      'lines.0.modifiers.1',
      /Box 24D on line 1 puts modifier LT on G0463/,
      books({ procedures: [procedure('G0463', { modifiers: ['25'] })] }),
    ],
    [
      '25 on a procedure',
      professionalClaim({ lines: [professionalLine({ procedure: 'G0105', modifiers: ['25'] })] }),
      'lines.0.modifiers.0',
      /25 on G0105/,
      books({ procedures: [procedure('G0105', { modifiers: ['53', '59'] })] }),
    ],
  ],
})
