import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { patientNameMissing } from './patient-name-missing.ts'

table(patientNameMissing, {
  accept: [
    ['a full name', professionalClaim()],
    ['a name without a middle', institutionalClaim()],
  ],
  reject: [
    [
      'no last name',
      professionalClaim({ patient: { ...professionalClaim().patient, last: '' } }),
      'patient.last',
      /Box 2 lacks the patient's last name/,
    ],
    [
      'no name at all',
      institutionalClaim({ patient: { ...institutionalClaim().patient, last: '', first: ' ' } }),
      ['patient.last', 'patient.first'],
      /FL 8/,
    ],
  ],
})
