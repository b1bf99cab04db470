import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { zipPlusFour } from './zip-plus-four.ts'

table(zipPlusFour, {
  accept: [
    ['nine digits', professionalClaim()],
    [
      'nine digits with a hyphen',
      professionalClaim({
        billing: {
          ...professionalClaim().billing,
          address: { ...professionalClaim().billing.address, zip: '45901-1234' },
        },
      }),
    ],
  ],
  reject: [
    [
      'five digits',
      professionalClaim({
        billing: {
          ...professionalClaim().billing,
          address: { ...professionalClaim().billing.address, zip: '45901' },
        },
      }),
      'billing.address.zip',
      /Box 33 has the ZIP code 45901/,
    ],
    [
      'zeros for the last four',
      institutionalClaim({
        billing: {
          ...institutionalClaim().billing,
          address: { ...institutionalClaim().billing.address, zip: '459010000' },
        },
      }),
      'billing.address.zip',
      /FL 1/,
    ],
  ],
})
