import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { admittingUnexpected } from './admitting-unexpected.ts'

table(admittingUnexpected, {
  accept: [
    ['a visit', outpatientClaim()],
    ['a stay', institutionalClaim()],
  ],
  reject: [
    ['on a visit', outpatientClaim({ admitting: 'R0600' }), 'admitting', /clear FL 69/],
    ['on a therapy bill', outpatientClaim({ typeOfBill: '0741', admitting: 'I10' }), 'admitting', /0741/],
  ],
})
