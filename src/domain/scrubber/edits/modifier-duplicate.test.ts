import {
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { modifierDuplicate } from './modifier-duplicate.ts'

table(modifierDuplicate, {
  accept: [
    ['two modifiers', professionalClaim({ lines: [professionalLine({ modifiers: ['25', 'GC'] })] })],
    [
      'the same one on two lines',
      professionalClaim({
        lines: [professionalLine({ modifiers: ['25'] }), professionalLine({ modifiers: ['25'] })],
      }),
    ],
  ],
  reject: [
    [
      '25 25',
      professionalClaim({ lines: [professionalLine({ modifiers: ['25', '25'] })] }),
      'lines.0.modifiers.1',
      /Box 24D on line 1 has the modifier 25 twice/,
    ],
    [
      'LT 59 LT',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['LT', '59', 'LT'] })] }),
      'lines.0.modifiers.2',
      /FL 44/,
    ],
  ],
})
