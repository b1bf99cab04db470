import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { zipFormat } from './zip-format.ts'

table(zipFormat, {
  accept: [
    ['five digits', professionalClaim()],
    [
      'nine with a hyphen',
      institutionalClaim({
        patient: {
          ...institutionalClaim().patient,
          address: { ...institutionalClaim().patient.address, zip: '45901-1234' },
        },
      }),
    ],
  ],
  reject: [
    [
      'four digits',
      professionalClaim({
        patient: {
          ...professionalClaim().patient,
          address: { ...professionalClaim().patient.address, zip: '4590' },
        },
      }),
      'patient.address.zip',
      /4590\./,
    ],
    [
      'seven digits',
      institutionalClaim({
        patient: {
          ...institutionalClaim().patient,
          address: { ...institutionalClaim().patient.address, zip: '4590112' },
        },
      }),
      'patient.address.zip',
      /five digits, or nine/,
    ],
  ],
})
