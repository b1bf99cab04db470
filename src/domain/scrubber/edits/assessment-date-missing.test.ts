import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { assessmentDateMissing } from './assessment-date-missing.ts'

const SNF = institutionalClaim({
  typeOfBill: '0211',
  lines: [institutionalLine({ revenue: '0022', procedure: 'KAQD1' })],
  occurrences: [{ code: '50', day: '2026-05-06' }],
})
const HOME = {
  ...SNF,
  typeOfBill: '0329',
  lines: [institutionalLine({ revenue: '0023', procedure: '1AA11' })],
}

table(assessmentDateMissing, {
  accept: [
    ['a nursing facility with the date', SNF],
    ['a hospital', institutionalClaim()],
    ['a notice of admission, which has no HIPPS line', institutionalClaim({ typeOfBill: '032A' })],
    ['another payer', { ...SNF, occurrences: [], payer: { name: 'Harbor', id: 'H', filing: 'CI' } }],
  ],
  reject: [
    ['a nursing facility without', { ...SNF, occurrences: [] }, 'occurrences', /no occurrence code 50/],
    ['home health without', { ...HOME, occurrences: [] }, 'occurrences', /0023 line/],
  ],
})
