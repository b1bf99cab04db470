import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { subscriberIdMissing } from './subscriber-id-missing.ts'

table(subscriberIdMissing, {
  accept: [
    ['a member number', professionalClaim()],
    ['one on a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'a blank box 1a',
      professionalClaim({ subscriber: { last: 'Vance', first: 'Mira', id: '' } }),
      'subscriber.id',
      /Box 1a is blank/,
    ],
    [
      'a blank FL 60',
      institutionalClaim({ subscriber: { last: 'Vance', first: 'Mira', id: ' ' } }),
      'subscriber.id',
      /FL 60 is blank/,
    ],
  ],
})
