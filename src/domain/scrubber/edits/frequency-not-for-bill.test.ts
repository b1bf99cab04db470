import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { frequencyNotForBill } from './frequency-not-for-bill.ts'

table(frequencyNotForBill, {
  accept: [
    ['a whole stay', institutionalClaim()],
    ['a home health period', institutionalClaim({ typeOfBill: '0329', frequency: '9' })],
    ['a notice of admission', institutionalClaim({ typeOfBill: '032A', frequency: 'A' })],
  ],
  reject: [
    [
      'a home health bill that does not exist',
      institutionalClaim({ typeOfBill: '0323', frequency: '3' }),
      'typeOfBill',
      /0323: home health sends no bill that ends in 3/,
    ],
    [
      'a final period of a hospital',
      institutionalClaim({ typeOfBill: '0119', frequency: '9' }),
      'typeOfBill',
      /ends in 9/,
    ],
    [
      'late charges of an inpatient',
      institutionalClaim({ typeOfBill: '0115', frequency: '5' }),
      'typeOfBill',
      /adjustment/,
    ],
  ],
})
