import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { timelyFilingNear } from './timely-filing-near.ts'

table(timelyFilingNear, {
  accept: [
    ['a fresh claim', professionalClaim({ payer: { name: 'Medicare', id: 'M', filing: 'MB' } })],
    [
      'an old claim to a payer whose limit is a contract',
      professionalClaim(),
      books({ today: '2028-01-01' }),
    ],
  ],
  reject: [
    [
      'ten days before the limit',
      professionalClaim({ payer: { name: 'Medicare', id: 'M', filing: 'MB' } }),
      'lines.0.from',
      /by 03\/10\/2027: 10 days are left/,
      books({ today: '2027-02-28' }),
    ],
    ['after the limit', institutionalClaim(), 'through', /was 05\/08\/2027/, books({ today: '2027-06-01' })],
  ],
})
