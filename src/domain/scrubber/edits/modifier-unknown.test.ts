import {
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { modifierUnknown } from './modifier-unknown.ts'

table(modifierUnknown, {
  accept: [
    [
      'a listed modifier',
      professionalClaim({ lines: [professionalLine({ modifiers: ['25'] })] }),
      books({ lists: { modifier: ['25'] } }),
    ],
    [
      'two characters, without the list',
      professionalClaim({ lines: [professionalLine({ modifiers: ['QQ'] })] }),
    ],
  ],
  reject: [
    [
      'one of no list',
      professionalClaim({ lines: [professionalLine({ modifiers: ['25', '0Q'] })] }),
      'lines.0.modifiers.1',
      /Box 24D on line 1 has the modifier 0Q/,
      books({ lists: { modifier: ['25'] } }),
    ],
    [
      'three characters',
      outpatientClaim({
        lines: [
          institutionalLine({ revenue: '0510', procedure: 'G0463', day: '2026-05-04', modifiers: ['025'] }),
        ],
      }),
      'lines.0.modifiers.0',
      /FL 44/,
    ],
  ],
})
