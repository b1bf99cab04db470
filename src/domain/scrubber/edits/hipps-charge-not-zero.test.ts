import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { hippsChargeNotZero } from './hipps-charge-not-zero.ts'

table(hippsChargeNotZero, {
  accept: [
    [
      'zero',
      institutionalClaim({ typeOfBill: '0211', lines: [institutionalLine({ revenue: '0022', charge: 0 })] }),
    ],
    ['a room', institutionalClaim()],
  ],
  reject: [
    [
      'a charge',
      institutionalClaim({
        typeOfBill: '0211',
        lines: [institutionalLine({ revenue: '0022', charge: 12_000 })],
      }),
      'lines.0.charge',
      /\$120\.00 on the 0022 line/,
    ],
    [
      'on line 2',
      institutionalClaim({
        typeOfBill: '0181',
        lines: [institutionalLine(), institutionalLine({ revenue: '0022', charge: 100 })],
      }),
      'lines.1.charge',
      /Write zero/,
    ],
  ],
})
