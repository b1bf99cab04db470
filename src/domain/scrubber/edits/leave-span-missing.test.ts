import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { leaveSpanMissing } from './leave-span-missing.ts'

table(leaveSpanMissing, {
  accept: [
    [
      'leave with its days',
      institutionalClaim({
        lines: [institutionalLine({ revenue: '0180', units: 1 })],
        spans: [{ code: '74', from: '2026-05-05', through: '2026-05-05' }],
      }),
    ],
    ['no leave', institutionalClaim()],
  ],
  reject: [
    [
      'leave alone',
      institutionalClaim({
        lines: [institutionalLine({ units: 3 }), institutionalLine({ revenue: '0180', units: 1 })],
      }),
      'spans',
      /line 2 is a leave/,
    ],
    [
      'with another span',
      institutionalClaim({
        lines: [institutionalLine({ revenue: '0183', units: 4 })],
        spans: [{ code: '71', from: '2026-04-01', through: '2026-04-03' }],
      }),
      'spans',
      /no span 74/,
    ],
  ],
})
