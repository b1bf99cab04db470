import {
  institutionalClaim,
  institutionalLine,
  outpatientClaim,
  professionalClaim,
  professionalLine,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { lineDuplicate } from './line-duplicate.ts'

table(lineDuplicate, {
  accept: [
    [
      'two codes',
      professionalClaim({ lines: [professionalLine(), professionalLine({ procedure: 'G0104' })] }),
    ],
    [
      'the same code with a reason',
      professionalClaim({ lines: [professionalLine(), professionalLine({ modifiers: ['76'] })] }),
    ],
    [
      'room lines without procedures',
      institutionalClaim({ lines: [institutionalLine(), institutionalLine()] }),
    ],
  ],
  reject: [
    [
      'the same line twice',
      professionalClaim({ lines: [professionalLine(), professionalLine()] }),
      'lines.1',
      /Line 2 repeats line 1: G0463/,
    ],
    [
      'the same modifiers in another order',
      outpatientClaim({
        lines: [
          institutionalLine({ procedure: 'G0104', day: '2026-05-04', modifiers: ['LT', '59'] }),
          institutionalLine({ procedure: 'G0104', day: '2026-05-04', modifiers: ['59', 'LT'] }),
        ],
      }),
      'lines.1',
      /Line 2/,
    ],
  ],
})
