import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { repeatModifierAlone } from './repeat-modifier-alone.ts'

table(repeatModifierAlone, {
  accept: [
    [
      'the first and its repeat',
      professionalClaim({ lines: [professionalLine(), professionalLine({ modifiers: ['76'] })] }),
    ],
    ['no repeat', professionalClaim()],
  ],
  reject: [
    [
      'a repeat alone',
      professionalClaim({ lines: [professionalLine({ modifiers: ['76'] })] }),
      'lines.0.modifiers.0',
      /was repeated/,
    ],
    [
      'the first on another day',
      professionalClaim({
        lines: [
          professionalLine(),
          professionalLine({ from: '2026-03-11', to: '2026-03-11', modifiers: ['77'] }),
        ],
      }),
      'lines.1.modifiers.0',
      /another claim/,
    ],
  ],
})
