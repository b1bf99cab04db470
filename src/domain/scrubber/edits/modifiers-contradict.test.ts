import {
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { modifiersContradict } from './modifiers-contradict.ts'

table(modifiersContradict, {
  accept: [
    ['one modifier', professionalClaim({ lines: [professionalLine({ modifiers: ['26'] })] })],
    ['two that go together', professionalClaim({ lines: [professionalLine({ modifiers: ['GY', 'GX'] })] })],
  ],
  reject: [
    [
      '26 with TC',
      professionalClaim({ lines: [professionalLine({ modifiers: ['26', 'TC'] })] }),
      'lines.0.modifiers',
      /26 and TC: .*global service/,
    ],
    [
      'GA with GZ',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['GZ', 'GA'] })] }),
      'lines.0.modifiers',
      /notice was signed/,
    ],
    [
      '78 with 79',
      professionalClaim({ lines: [professionalLine(), professionalLine({ modifiers: ['78', '79'] })] }),
      'lines.1.modifiers',
      /Keep the one/,
    ],
  ],
})
