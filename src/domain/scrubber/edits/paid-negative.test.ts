import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { paidNegative } from './paid-negative.ts'

table(paidNegative, {
  accept: [
    ['nothing paid', professionalClaim()],
    ['a copay', institutionalClaim({ paid: 2_000 })],
  ],
  reject: [
    ['a refund', professionalClaim({ paid: -500 }), 'paid', /Box 29 says/],
    ['a refund on a UB-04', institutionalClaim({ paid: -1 }), 'paid', /refund/],
  ],
})
