import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { spanOutsideStatement } from './span-outside-statement.ts'

table(spanOutsideStatement, {
  accept: [
    ['inside', institutionalClaim({ spans: [{ code: '74', from: '2026-05-05', through: '2026-05-06' }] })],
    [
      'an earlier stay',
      institutionalClaim({ spans: [{ code: '71', from: '2026-04-01', through: '2026-04-05' }] }),
    ],
  ],
  reject: [
    [
      'begins before',
      institutionalClaim({ spans: [{ code: '76', from: '2026-05-01', through: '2026-05-05' }] }),
      'spans.0',
      /outside the period/,
    ],
    [
      'ends after',
      institutionalClaim({
        spans: [
          { code: '71', from: '2026-04-01', through: '2026-04-05' },
          { code: '74', from: '2026-05-07', through: '2026-05-12' },
        ],
      }),
      'spans.1',
      /span 74/,
    ],
  ],
})
