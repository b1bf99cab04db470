import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { paidOverTotal } from './paid-over-total.ts'

table(paidOverTotal, {
  accept: [
    ['nothing paid', professionalClaim()],
    ['paid in full', professionalClaim({ paid: 12_500 })],
  ],
  reject: [
    [
      'more than the claim',
      professionalClaim({ paid: 20_000 }),
      'paid',
      /Box 29 says that \$200\.00 was paid toward a claim of \$125\.00/,
    ],
    ['more than the bill', institutionalClaim({ paid: 99_999_999 }), 'paid', /FL 54/],
  ],
})
