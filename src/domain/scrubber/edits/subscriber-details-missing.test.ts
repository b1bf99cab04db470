import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { subscriberDetailsMissing } from './subscriber-details-missing.ts'

const CHILD = { ...professionalClaim().patient, relationship: 'child' as const }

table(subscriberDetailsMissing, {
  accept: [
    ['the patient is the insured', professionalClaim()],
    [
      'a parent with all boxes',
      professionalClaim({
        patient: CHILD,
        subscriber: {
          ...professionalClaim().subscriber,
          birth: '1960-02-01',
          sex: 'F',
          address: CHILD.address,
        },
      }),
    ],
  ],
  reject: [
    [
      'no birth date',
      professionalClaim({
        patient: CHILD,
        subscriber: { ...professionalClaim().subscriber, address: CHILD.address },
      }),
      'subscriber.birth',
      /Box 11a/,
    ],
    [
      'neither',
      professionalClaim({ patient: CHILD }),
      ['subscriber.birth', 'subscriber.address'],
      /not the insured/,
    ],
  ],
})
