import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { mbiFormat } from './mbi-format.ts'

table(mbiFormat, {
  accept: [
    ['a Medicare number', institutionalClaim()],
    ['any number of another payer', professionalClaim()],
    [
      'a blank, which is another edit',
      institutionalClaim({ subscriber: { last: 'Vance', first: 'Mira', id: '' } }),
    ],
  ],
  reject: [
    [
      'the letter O',
      institutionalClaim({ subscriber: { last: 'Vance', first: 'Mira', id: '1EG4TE5MO73' } }),
      'subscriber.id',
      /FL 60.*never used/,
    ],
    [
      'dashes',
      institutionalClaim({ subscriber: { last: 'Vance', first: 'Mira', id: '1EG4-TE5-MK73' } }),
      'subscriber.id',
      /this has 13/,
    ],
    [
      'the old number with a letter at its end',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        subscriber: { last: 'Vance', first: 'Mira', id: '900112222A' },
      }),
      'subscriber.id',
      /Box 1a.*this has 10/,
    ],
  ],
})
