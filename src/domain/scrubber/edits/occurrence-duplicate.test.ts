import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { occurrenceDuplicate } from './occurrence-duplicate.ts'

table(occurrenceDuplicate, {
  accept: [
    [
      'two events',
      institutionalClaim({
        occurrences: [
          { code: '11', day: '2026-05-01' },
          { code: '32', day: '2026-05-01' },
        ],
      }),
    ],
    [
      'two denials on two days',
      institutionalClaim({
        occurrences: [
          { code: '24', day: '2026-05-01' },
          { code: '24', day: '2026-05-02' },
        ],
      }),
    ],
  ],
  reject: [
    [
      'the same twice',
      institutionalClaim({
        occurrences: [
          { code: '11', day: '2026-05-01' },
          { code: '11', day: '2026-05-01' },
        ],
      }),
      'occurrences.1',
      /repeats the occurrence 11/,
    ],
    [
      'apart',
      institutionalClaim({
        occurrences: [
          { code: '11', day: '2026-05-01' },
          { code: '32', day: '2026-05-01' },
          { code: '11', day: '2026-05-01' },
        ],
      }),
      'occurrences.2',
      /Once is enough/,
    ],
  ],
})
