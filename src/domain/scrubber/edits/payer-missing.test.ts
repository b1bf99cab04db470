import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { payerMissing } from './payer-missing.ts'

table(payerMissing, {
  accept: [
    ['a payer', professionalClaim()],
    ['a payer on a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'no payer ID',
      professionalClaim({ payer: { name: 'Harbor Mutual', id: '', filing: 'CI' } }),
      'payer.id',
      /The payer block lacks the payer ID/,
    ],
    [
      'no kind of coverage',
      institutionalClaim({ payer: { name: 'Medicare', id: 'MCA04', filing: '' } }),
      'payer.filing',
      /FL 50 lacks the kind of coverage/,
    ],
  ],
})
