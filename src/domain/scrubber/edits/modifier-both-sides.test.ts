import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { modifierBothSides } from './modifier-both-sides.ts'

table(modifierBothSides, {
  accept: [
    ['50', professionalClaim({ lines: [professionalLine({ modifiers: ['50'] })] })],
    [
      'LT and RT on two lines',
      professionalClaim({
        lines: [professionalLine({ modifiers: ['LT'] }), professionalLine({ modifiers: ['RT'] })],
      }),
    ],
  ],
  reject: [
    [
      'LT with RT',
      professionalClaim({ lines: [professionalLine({ modifiers: ['LT', 'RT'] })] }),
      'lines.0.modifiers',
      /Box 24D on line 1/,
    ],
    [
      '50 with RT',
      professionalClaim({ lines: [professionalLine(), professionalLine({ modifiers: ['50', 'RT'] })] }),
      'lines.1.modifiers',
      /line 2/,
    ],
  ],
})
