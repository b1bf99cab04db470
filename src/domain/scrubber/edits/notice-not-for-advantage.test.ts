import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { noticeNotForAdvantage } from './notice-not-for-advantage.ts'

const PLAN = { name: 'Cedar Advantage', id: 'CA100', filing: '16' }

table(noticeNotForAdvantage, {
  accept: [
    [
      'Original Medicare',
      professionalClaim({
        payer: { name: 'Medicare Part B', id: 'MCB04', filing: 'MB' },
        lines: [professionalLine({ modifiers: ['GA'] })],
      }),
    ],
    ['no notice', professionalClaim({ payer: PLAN })],
  ],
  reject: [
    [
      'GA to a plan',
      professionalClaim({ payer: PLAN, lines: [professionalLine({ modifiers: ['GA'] })] }),
      'lines.0.modifiers',
      /Cedar Advantage does not work/,
    ],
    [
      'GZ to a plan',
      professionalClaim({ payer: PLAN, lines: [professionalLine({ modifiers: ['25', 'GZ'] })] }),
      'lines.0.modifiers',
      /before the service/,
    ],
  ],
})
