import { institutionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { dischargeStatusMissing } from './discharge-status-missing.ts'

table(dischargeStatusMissing, {
  accept: [
    ['home', institutionalClaim(), books({ lists: { 'discharge-status': ['01', '30'] } })],
    ['two digits, without the list', institutionalClaim({ status: '99' })],
  ],
  reject: [
    ['nothing', institutionalClaim({ status: '' }), 'status', /FL 17 is blank/],
    ['one digit', institutionalClaim({ status: '1' }), 'status', /FL 17 says 1,/],
    [
      'one of no list',
      institutionalClaim({ status: '99' }),
      'status',
      /FL 17 says 99/,
      books({ lists: { 'discharge-status': ['01'] } }),
    ],
  ],
})
