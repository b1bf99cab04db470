import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { dischargeDateConflict } from './discharge-date-conflict.ts'

table(dischargeDateConflict, {
  accept: [
    ['the same day', institutionalClaim({ occurrences: [{ code: '42', day: '2026-05-08' }] })],
    ['no code', institutionalClaim()],
  ],
  reject: [
    [
      'a day early',
      institutionalClaim({ occurrences: [{ code: '42', day: '2026-05-07' }] }),
      'occurrences.0.day',
      /left on 05\/07\/2026/,
    ],
    [
      'a day late',
      institutionalClaim({
        occurrences: [
          { code: '11', day: '2026-05-01' },
          { code: '42', day: '2026-05-10' },
        ],
      }),
      'occurrences.1.day',
      /05\/10\/2026/,
    ],
  ],
})
