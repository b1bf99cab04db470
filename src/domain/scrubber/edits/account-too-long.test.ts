import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { accountTooLong } from './account-too-long.ts'

table(accountTooLong, {
  accept: [
    ['a short number', professionalClaim()],
    ['twenty characters', professionalClaim({ account: 'A1234567890123456789' })],
  ],
  reject: [
    [
      'twenty-one',
      professionalClaim({ account: 'A12345678901234567890' }),
      'account',
      /Box 26 has 21 characters/,
    ],
    ['thirty on a UB-04', institutionalClaim({ account: 'A'.repeat(30) }), 'account', /FL 3a has 30/],
  ],
})
