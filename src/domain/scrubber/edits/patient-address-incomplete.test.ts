import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { patientAddressIncomplete } from './patient-address-incomplete.ts'

table(patientAddressIncomplete, {
  accept: [
    ['a whole address', professionalClaim()],
    ['a whole address on a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'no city',
      professionalClaim({
        patient: {
          ...professionalClaim().patient,
          address: { ...professionalClaim().patient.address, city: '' },
        },
      }),
      'patient.address.city',
      /Box 5 lacks the city/,
    ],
    [
      'no ZIP',
      institutionalClaim({
        patient: {
          ...institutionalClaim().patient,
          address: { ...institutionalClaim().patient.address, zip: '' },
        },
      }),
      'patient.address.zip',
      /FL 9 lacks the ZIP code/,
    ],
  ],
})
