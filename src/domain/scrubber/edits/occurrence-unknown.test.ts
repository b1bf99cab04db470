import { institutionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { occurrenceUnknown } from './occurrence-unknown.ts'

table(occurrenceUnknown, {
  accept: [
    [
      'a listed code',
      institutionalClaim({ occurrences: [{ code: '80', day: '2026-05-04' }] }),
      books({ lists: { occurrence: ['80'] } }),
    ],
    [
      'two characters, without the list',
      institutionalClaim({ occurrences: [{ code: 'ZZ', day: '2026-05-04' }] }),
    ],
  ],
  reject: [
    [
      'one of no list',
      institutionalClaim({
        occurrences: [
          { code: '80', day: '2026-05-04' },
          { code: '9Z', day: '2026-05-04' },
        ],
      }),
      'occurrences.1.code',
      /has the occurrence code 9Z/,
      books({ lists: { occurrence: ['80'] } }),
    ],
    [
      'three characters',
      institutionalClaim({ occurrences: [{ code: '080', day: '2026-05-04' }] }),
      'occurrences.0.code',
      /FL \d+a?.* has the occurrence code 080/,
    ],
  ],
})
