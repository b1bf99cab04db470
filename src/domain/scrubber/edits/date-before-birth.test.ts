import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { dateBeforeBirth } from './date-before-birth.ts'

table(dateBeforeBirth, {
  accept: [
    ['a service in life', professionalClaim()],
    [
      'a newborn on the first day',
      professionalClaim({ patient: { ...professionalClaim().patient, birth: '2026-03-10' } }),
    ],
  ],
  reject: [
    [
      'a service before birth',
      professionalClaim({ patient: { ...professionalClaim().patient, birth: '2026-03-11' } }),
      'patient.birth',
      /Box 3 .*born on 03\/11\/2026/,
    ],
    [
      'a stay before birth',
      institutionalClaim({ patient: { ...institutionalClaim().patient, birth: '2026-05-17' } }),
      'patient.birth',
      /FL 10/,
    ],
  ],
})
