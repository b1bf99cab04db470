import { institutionalClaim, NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { providerAddressIncomplete } from './provider-address-incomplete.ts'

table(providerAddressIncomplete, {
  accept: [
    ['whole addresses', professionalClaim()],
    ['no place of its own', institutionalClaim()],
  ],
  reject: [
    [
      'no street',
      professionalClaim({
        billing: {
          ...professionalClaim().billing,
          address: { ...professionalClaim().billing.address, street: '' },
        },
      }),
      'billing.address.street',
      /lacks the street/,
    ],
    [
      'a ZIP without digits',
      institutionalClaim({
        billing: {
          ...institutionalClaim().billing,
          address: { ...institutionalClaim().billing.address, zip: 'x' },
        },
      }),
      'billing.address.zip',
      /ZIP code/,
    ],
    [
      'a hall without a city',
      professionalClaim({
        facility: {
          name: 'Hall',
          npi: NPI.facility,
          address: { street: '1 Way', city: '', state: 'OH', zip: '45901' },
        },
      }),
      'facility.address.city',
      /Box 32/,
    ],
  ],
})
