import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { patientSexUnknown } from './patient-sex-unknown.ts'

table(patientSexUnknown, {
  accept: [
    ['F', professionalClaim()],
    ['U', professionalClaim({ patient: { ...professionalClaim().patient, sex: 'U' } })],
  ],
  reject: [
    [
      'a blank',
      professionalClaim({ patient: { ...professionalClaim().patient, sex: '' } }),
      'patient.sex',
      /Box 3 has no sex/,
    ],
    [
      'a word',
      institutionalClaim({ patient: { ...institutionalClaim().patient, sex: 'FEMALE' } }),
      'patient.sex',
      /FL 11 says FEMALE/,
    ],
  ],
})
