import {
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { voluntaryNoticeAlone } from './voluntary-notice-alone.ts'

table(voluntaryNoticeAlone, {
  accept: [
    ['both', professionalClaim({ lines: [professionalLine({ modifiers: ['GX', 'GY'] })] })],
    ['none', professionalClaim()],
  ],
  reject: [
    [
      'GX alone',
      professionalClaim({ lines: [professionalLine({ modifiers: ['GX'] })] }),
      'lines.0.modifiers',
      /GX without GY/,
    ],
    [
      'GX on a UB-04',
      outpatientClaim({ lines: [institutionalLine({ modifiers: ['GX'] })] }),
      'lines.0.modifiers',
      /add GY/,
    ],
  ],
})
