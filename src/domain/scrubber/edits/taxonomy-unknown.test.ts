import { NPI, professionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { taxonomyUnknown } from './taxonomy-unknown.ts'

table(taxonomyUnknown, {
  accept: [
    ['a listed taxonomy', professionalClaim(), books({ lists: { taxonomy: ['207Q00000X'] } })],
    ['any well-formed one, without the list', professionalClaim()],
  ],
  reject: [
    [
      'one that is not listed',
      professionalClaim({
        rendering: { last: 'Okafor', first: 'Lena', npi: NPI.rendering, taxonomy: '207Q0000ZX' },
      }),
      'rendering.taxonomy',
      /Box 24J on line 1/,
      books({ lists: { taxonomy: ['207Q00000X'] } }),
    ],
    [
      'one that is too short',
      professionalClaim({ billing: { ...professionalClaim().billing, taxonomy: '207Q' } }),
      'billing.taxonomy',
      /Box 33b has the taxonomy 207Q/,
    ],
  ],
})
