import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { onsetAfterService } from './onset-after-service.ts'

table(onsetAfterService, {
  accept: [
    ['the day before', professionalClaim({ onset: { qualifier: '431', day: '2026-03-09' } })],
    ['the same day', professionalClaim({ onset: { qualifier: '431', day: '2026-03-10' } })],
  ],
  reject: [
    [
      'the day after',
      professionalClaim({ onset: { qualifier: '431', day: '2026-03-11' } }),
      'onset.day',
      /Box 14 says 03\/11\/2026/,
    ],
    [
      'a year later',
      professionalClaim({ onset: { qualifier: '484', day: '2027-03-10' } }),
      'onset.day',
      /correct the date/,
    ],
  ],
})
