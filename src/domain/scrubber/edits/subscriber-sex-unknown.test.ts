import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { subscriberSexUnknown } from './subscriber-sex-unknown.ts'

table(subscriberSexUnknown, {
  accept: [
    [
      'the patient is the insured',
      professionalClaim({ subscriber: { ...professionalClaim().subscriber, birth: '1984-05-17' } }),
    ],
    [
      'a parent',
      professionalClaim({
        subscriber: { ...professionalClaim().subscriber, birth: '1960-02-01', sex: 'F' },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
    ],
  ],
  reject: [
    [
      'a blank',
      professionalClaim({
        subscriber: { ...professionalClaim().subscriber, birth: '1960-02-01' },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
      'subscriber.sex',
      /is blank/,
    ],
    [
      'a word',
      professionalClaim({
        subscriber: { ...professionalClaim().subscriber, birth: '1960-02-01', sex: 'female' },
        patient: { ...professionalClaim().patient, relationship: 'spouse' },
      }),
      'subscriber.sex',
      /says female/,
    ],
  ],
})
