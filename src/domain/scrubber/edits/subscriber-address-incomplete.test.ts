import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { subscriberAddressIncomplete } from './subscriber-address-incomplete.ts'

table(subscriberAddressIncomplete, {
  accept: [
    ['none', professionalClaim()],
    [
      'a whole one',
      professionalClaim({
        subscriber: { ...professionalClaim().subscriber, address: professionalClaim().patient.address },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
    ],
  ],
  reject: [
    [
      'no city',
      professionalClaim({
        subscriber: {
          ...professionalClaim().subscriber,
          address: { ...professionalClaim().patient.address, city: '' },
        },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
      'subscriber.address.city',
      /lacks the city/,
    ],
    [
      'no ZIP',
      professionalClaim({
        subscriber: {
          ...professionalClaim().subscriber,
          address: { ...professionalClaim().patient.address, zip: '' },
        },
        patient: { ...professionalClaim().patient, relationship: 'spouse' },
      }),
      'subscriber.address.zip',
      /ZIP code/,
    ],
  ],
})
