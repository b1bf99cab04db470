import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { hippsMissing } from './hipps-missing.ts'

table(hippsMissing, {
  accept: [
    [
      'a nursing facility with its code',
      institutionalClaim({
        typeOfBill: '0211',
        lines: [institutionalLine({ revenue: '0022', procedure: 'KAQD1' })],
      }),
    ],
    ['a hospital', institutionalClaim()],
  ],
  reject: [
    [
      'a 0022 line without a code',
      institutionalClaim({ typeOfBill: '0211', lines: [institutionalLine({ revenue: '0022' })] }),
      'lines.0.procedure',
      /FL 44 on line 1 is blank, but revenue code 0022/,
    ],
    [
      'a 0023 line with half a code',
      institutionalClaim({
        typeOfBill: '0329',
        lines: [institutionalLine({ revenue: '0023', procedure: '1AA' })],
      }),
      'lines.0.procedure',
      /says 1AA/,
    ],
    [
      'a 0023 code no grouper gives',
      institutionalClaim({
        typeOfBill: '0329',
        lines: [institutionalLine({ revenue: '0023', procedure: '2CBX1' })],
      }),
      'lines.0.procedure',
      /says 2CBX1/,
    ],
    [
      'a nursing facility without the line',
      institutionalClaim({ typeOfBill: '0211' }),
      'lines.0.revenue',
      /No line has revenue code 0022/,
    ],
  ],
})
