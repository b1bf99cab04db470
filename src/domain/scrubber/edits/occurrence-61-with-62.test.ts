import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { occurrence61With62 } from './occurrence-61-with-62.ts'

table(occurrence61With62, {
  accept: [
    [
      'one of them',
      institutionalClaim({ typeOfBill: '0329', occurrences: [{ code: '61', day: '2026-05-01' }] }),
    ],
    [
      'both on another kind of bill',
      institutionalClaim({
        occurrences: [
          { code: '61', day: '2026-05-01' },
          { code: '62', day: '2026-05-01' },
        ],
      }),
    ],
  ],
  reject: [
    [
      'both',
      institutionalClaim({
        typeOfBill: '0329',
        occurrences: [
          { code: '61', day: '2026-05-01' },
          { code: '62', day: '2026-05-01' },
        ],
      }),
      'occurrences',
      /both 61/,
    ],
    [
      'both, apart',
      institutionalClaim({
        typeOfBill: '0329',
        occurrences: [
          { code: '62', day: '2026-05-01' },
          { code: '50', day: '2026-05-01' },
          { code: '61', day: '2026-05-01' },
        ],
      }),
      'occurrences',
      /keep the true one/,
    ],
  ],
})
