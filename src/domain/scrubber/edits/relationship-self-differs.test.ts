import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { relationshipSelfDiffers } from './relationship-self-differs.ts'

table(relationshipSelfDiffers, {
  accept: [
    ['the same person', professionalClaim()],
    [
      'a child of the insured',
      professionalClaim({
        subscriber: { last: 'Vance', first: 'Leo', id: 'X1', birth: '1960-01-01' },
        patient: { ...professionalClaim().patient, relationship: 'child' },
      }),
    ],
  ],
  reject: [
    [
      'another first name',
      professionalClaim({ subscriber: { last: 'Vance', first: 'Leo', id: 'X1' } }),
      'patient.relationship',
      /Box 6 .*the first names of the two differ \(Mira and Leo\)/,
    ],
    [
      'another birth date',
      professionalClaim({ subscriber: { last: 'Vance', first: 'Mira', id: 'X1', birth: '1960-01-01' } }),
      'patient.relationship',
      /birth dates/,
    ],
  ],
})
