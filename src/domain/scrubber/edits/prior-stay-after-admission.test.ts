import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { priorStayAfterAdmission } from './prior-stay-after-admission.ts'

table(priorStayAfterAdmission, {
  accept: [
    [
      'until the admission',
      institutionalClaim({ spans: [{ code: '70', from: '2026-04-30', through: '2026-05-04' }] }),
    ],
    ['leave', institutionalClaim({ spans: [{ code: '74', from: '2026-05-05', through: '2026-05-06' }] })],
  ],
  reject: [
    [
      'too late',
      institutionalClaim({ spans: [{ code: '70', from: '2026-04-30', through: '2026-05-06' }] }),
      'spans.0.through',
      /after this one began/,
    ],
    [
      'an earlier nursing stay',
      institutionalClaim({
        spans: [
          { code: '74', from: '2026-05-05', through: '2026-05-06' },
          { code: '78', from: '2026-05-01', through: '2026-05-05' },
        ],
      }),
      'spans.1.through',
      /\(78\)/,
    ],
  ],
})
