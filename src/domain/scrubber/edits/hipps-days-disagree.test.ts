import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { hippsDaysDisagree } from './hipps-days-disagree.ts'

table(hippsDaysDisagree, {
  accept: [
    [
      'four days',
      institutionalClaim({ typeOfBill: '0211', lines: [institutionalLine({ revenue: '0022', units: 4 })] }),
    ],
    ['a hospital', institutionalClaim()],
  ],
  reject: [
    [
      'a day too many',
      institutionalClaim({ typeOfBill: '0211', lines: [institutionalLine({ revenue: '0022', units: 5 })] }),
      'lines.0.units',
      /count 5 days/,
    ],
    [
      'two assessments',
      institutionalClaim({
        typeOfBill: '0211',
        lines: [
          institutionalLine(),
          institutionalLine({ revenue: '0022', units: 1 }),
          institutionalLine({ revenue: '0022', units: 1 }),
        ],
      }),
      'lines.1.units',
      /covers 4/,
    ],
  ],
})
