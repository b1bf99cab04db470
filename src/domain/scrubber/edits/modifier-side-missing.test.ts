import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { modifierSideMissing } from './modifier-side-missing.ts'

table(modifierSideMissing, {
  accept: [
    [
      'a side',
      professionalClaim({ lines: [professionalLine({ procedure: 'G0289', modifiers: ['LT'] })] }),
      books({ procedures: [procedure('G0289', { modifiers: ['LT', 'RT', '50'] })] }),
    ],
    [
      'both sides',
      professionalClaim({ lines: [professionalLine({ procedure: 'G0289', modifiers: ['50'] })] }),
      books({ procedures: [procedure('G0289', { modifiers: ['LT', 'RT', '50'] })] }),
    ],
    [
      'a code that has no side',
      professionalClaim(),
      books({ procedures: [procedure('G0463', { modifiers: ['25'] })] }),
    ],
  ],
  reject: [
    [
      'no modifier',
      professionalClaim({ lines: [professionalLine({ procedure: 'G0289' })] }),
      'lines.0.modifiers.0',
      /Box 24D on line 1 has no side on G0289.*or 50 for both/,
      books({ procedures: [procedure('G0289', { modifiers: ['LT', 'RT', '50'] })] }),
    ],
    [
      'another modifier only',
      professionalClaim({ lines: [professionalLine({ procedure: 'G0289', modifiers: ['59'] })] }),
      'lines.0.modifiers.0',
      /add LT or RT\./,
      books({ procedures: [procedure('G0289', { modifiers: ['LT', 'RT', '59'] })] }),
    ],
  ],
})
