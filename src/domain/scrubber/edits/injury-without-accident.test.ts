import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { injuryWithoutAccident } from './injury-without-accident.ts'

table(injuryWithoutAccident, {
  accept: [
    [
      'a fall',
      professionalClaim({
        diagnoses: ['S61411A'],
        accident: { employment: false, auto: false, other: true },
      }),
    ],
    ['a check of an old injury', professionalClaim({ diagnoses: ['S61411D'] })],
  ],
  reject: [
    ['no accident', professionalClaim({ diagnoses: ['S61411A'] }), 'accident.other', /denies every accident/],
    ['with its dot', professionalClaim({ diagnoses: ['S61.411A', 'I10'] }), 'accident.other', /S61\.411A/],
  ],
})
