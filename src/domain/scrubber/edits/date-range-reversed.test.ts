import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { dateRangeReversed } from './date-range-reversed.ts'

table(dateRangeReversed, {
  accept: [
    ['one day', professionalClaim()],
    ['three days', professionalClaim({ lines: [professionalLine({ to: '2026-03-12' })] })],
    ['a span', institutionalClaim({ spans: [{ code: '70', from: '2026-04-20', through: '2026-04-25' }] })],
  ],
  reject: [
    [
      'a line that runs back',
      professionalClaim({ lines: [professionalLine({ to: '2026-03-01' })] }),
      'lines.0.to',
      /Box 24A on line 1 runs from 03\/10\/2026 back to 03\/01\/2026/,
    ],
    [
      'a hospital stay that runs back',
      professionalClaim({ hospitalization: { from: '2026-03-10', to: '2026-03-08' } }),
      'hospitalization.to',
      /Box 18/,
    ],
    [
      'a span that runs back',
      institutionalClaim({ spans: [{ code: '70', from: '2026-04-25', through: '2026-04-20' }] }),
      'spans.0.through',
      /FL 35a/,
    ],
  ],
})
