import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { deathDateConflict } from './death-date-conflict.ts'

table(deathDateConflict, {
  accept: [
    ['the same day', institutionalClaim({ status: '20', occurrences: [{ code: '55', day: '2026-05-08' }] })],
    ['nobody died', institutionalClaim()],
  ],
  reject: [
    [
      'a day before',
      institutionalClaim({ status: '20', occurrences: [{ code: '55', day: '2026-05-07' }] }),
      'occurrences.0.day',
      /05\/07\/2026, but FL 6 ends on 05\/08\/2026/,
    ],
    [
      'a day after',
      institutionalClaim({
        status: '20',
        occurrences: [
          { code: '11', day: '2026-05-01' },
          { code: '55', day: '2026-05-09' },
        ],
      }),
      'occurrences.1.day',
      /correct one/,
    ],
  ],
})
