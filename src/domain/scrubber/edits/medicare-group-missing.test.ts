import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { medicareGroupMissing } from './medicare-group-missing.ts'

table(medicareGroupMissing, {
  accept: [
    [
      'NONE',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        subscriber: { last: 'Vance', first: 'Mira', id: 'X', group: 'NONE' },
      }),
    ],
    [
      'Medicare second: the plan that comes first is in 2320',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        subscriber: { last: 'Vance', first: 'Mira', id: 'X' },
        sequence: 'S',
      }),
    ],
    [
      'another payer without a group',
      professionalClaim({ subscriber: { last: 'Vance', first: 'Mira', id: 'X' } }),
    ],
  ],
  reject: [
    [
      'nothing',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        subscriber: { last: 'Vance', first: 'Mira', id: 'X' },
      }),
      'subscriber.group',
      /Box 11 is blank/,
    ],
    [
      'an empty text',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        subscriber: { last: 'Vance', first: 'Mira', id: 'X', group: '' },
      }),
      'subscriber.group',
      /NONE/,
    ],
  ],
})
