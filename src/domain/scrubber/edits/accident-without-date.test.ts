import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { accidentWithoutDate } from './accident-without-date.ts'

table(accidentWithoutDate, {
  accept: [
    [
      'an accident with its date',
      professionalClaim({
        accident: { employment: false, auto: true, other: false, state: 'OH' },
        onset: { qualifier: '431', day: '2026-03-08' },
      }),
    ],
    ['no accident', professionalClaim()],
  ],
  reject: [
    [
      'an automobile accident',
      professionalClaim({ accident: { employment: false, auto: true, other: false, state: 'OH' } }),
      'onset',
      /Box 10b says/,
    ],
    [
      'a fall',
      professionalClaim({ accident: { employment: false, auto: false, other: true } }),
      'onset',
      /Box 10c says/,
    ],
  ],
})
