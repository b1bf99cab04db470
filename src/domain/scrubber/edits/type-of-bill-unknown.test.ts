import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { typeOfBillUnknown } from './type-of-bill-unknown.ts'

table(typeOfBillUnknown, {
  accept: [
    ['a hospital stay', institutionalClaim(), books({ lists: { 'type-of-bill': ['011', '013'] } })],
    [
      'an outpatient bill, listed with its frequency',
      outpatientClaim(),
      books({ lists: { 'type-of-bill': ['0131'] } }),
    ],
    ['four characters, without the list', institutionalClaim({ typeOfBill: '0991', frequency: '1' })],
  ],
  reject: [
    [
      'three characters',
      institutionalClaim({ typeOfBill: '111', frequency: '' }),
      'typeOfBill',
      /FL 4 says 111/,
    ],
    [
      'one of no list',
      institutionalClaim({ typeOfBill: '0991', frequency: '1' }),
      'typeOfBill',
      /FL 4 says 0991/,
      books({ lists: { 'type-of-bill': ['011x'] } }),
    ],
    ['nothing', institutionalClaim({ typeOfBill: '', frequency: '' }), 'typeOfBill', /is blank/],
  ],
})
