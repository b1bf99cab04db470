import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { drgUnknown } from './drg-unknown.ts'

const LIST = books({ lists: { 'ms-drg': ['195'] } })

table(drgUnknown, {
  accept: [
    ['a DRG of the list', institutionalClaim(), LIST],
    ['without a list', institutionalClaim()],
  ],
  reject: [
    ['one of no list', institutionalClaim({ drg: '999' }), 'drg', /Group the stay again/, LIST],
    ['on a visit', outpatientClaim({ drg: '195' }), 'drg', /no inpatient stay/],
  ],
})
