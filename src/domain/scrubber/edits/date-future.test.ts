import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { dateFuture } from './date-future.ts'

table(dateFuture, {
  accept: [
    ['days past', professionalClaim()],
    ['today', professionalClaim(), books({ today: '2026-03-10' })],
  ],
  reject: [
    [
      'a visit tomorrow',
      professionalClaim(),
      'lines.0.from',
      /Box 24A on line 1 says 03\/10\/2026, which lies ahead of 03\/09\/2026/,
      books({ today: '2026-03-09' }),
    ],
    ['a stay that has not ended', institutionalClaim(), 'through', /FL 6/, books({ today: '2026-05-07' })],
    [
      'an accident to come',
      institutionalClaim({ occurrences: [{ code: '05', day: '2026-07-04' }] }),
      'occurrences.0.day',
      /07\/04\/2026/,
    ],
    [
      'a birth to come',
      professionalClaim({ patient: { ...professionalClaim().patient, birth: '2062-05-17' } }),
      'patient.birth',
      /Box 3/,
    ],
  ],
})
