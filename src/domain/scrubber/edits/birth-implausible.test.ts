import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { birthImplausible } from './birth-implausible.ts'

table(birthImplausible, {
  accept: [
    ['a usual age', professionalClaim()],
    [
      'a hundred years',
      institutionalClaim({ patient: { ...institutionalClaim().patient, birth: '1926-01-01' } }),
    ],
  ],
  reject: [
    [
      'the wrong century',
      professionalClaim({ patient: { ...professionalClaim().patient, birth: '1884-05-17' } }),
      'patient.birth',
      /141 years old/,
    ],
    [
      'the year 1900',
      institutionalClaim({ patient: { ...institutionalClaim().patient, birth: '1900-01-01' } }),
      'patient.birth',
      /century/,
    ],
  ],
})
