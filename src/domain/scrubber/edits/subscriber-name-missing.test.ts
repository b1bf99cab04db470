import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { subscriberNameMissing } from './subscriber-name-missing.ts'

table(subscriberNameMissing, {
  accept: [
    [
      'the patient is the insured, and the 837 takes the name from FL 8',
      institutionalClaim({ subscriber: { last: '', first: '', id: 'X1' } }),
    ],
    ['the insured is named', professionalClaim()],
    [
      'the insured is somebody else',
      professionalClaim({
        subscriber: { last: 'Holt', first: 'Ben', id: 'X1' },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
    ],
  ],
  reject: [
    [
      'a child without the parent',
      professionalClaim({
        subscriber: { last: '', first: '', id: 'X1' },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
      'subscriber.last',
      /Box 4 is blank/,
    ],
    [
      'a blank FL 58',
      institutionalClaim({
        subscriber: { last: '', first: '', id: 'X1' },
        patient: { ...institutionalClaim().patient, relationship: 'spouse' },
      }),
      'subscriber.last',
      /FL 58/,
    ],
  ],
})
