import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { homeHealthAreaMissing } from './home-health-area-missing.ts'

const HOME = institutionalClaim({
  typeOfBill: '0329',
  lines: [institutionalLine({ revenue: '0023', procedure: '1AA11' })],
  values: [
    { code: '61', amount: 9_993_600 },
    { code: '85', amount: 3_999_900 },
  ],
})

table(homeHealthAreaMissing, {
  accept: [
    ['both', HOME],
    ['a hospital', institutionalClaim()],
    ['a notice of admission', institutionalClaim({ typeOfBill: '032A' })],
  ],
  reject: [
    ['no county', { ...HOME, values: HOME.values.slice(0, 1) }, 'values', /no value code 85/],
    ['no CBSA', { ...HOME, values: HOME.values.slice(1) }, 'values', /no value code 61/],
  ],
})
