import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { hippsOnWrongBill } from './hipps-on-wrong-bill.ts'

table(hippsOnWrongBill, {
  accept: [
    [
      'a nursing facility',
      institutionalClaim({ typeOfBill: '0211', lines: [institutionalLine({ revenue: '0022' })] }),
    ],
    ['a hospital', institutionalClaim()],
  ],
  reject: [
    [
      'PDPM in a hospital',
      institutionalClaim({ lines: [institutionalLine(), institutionalLine({ revenue: '0022' })] }),
      'lines.1.revenue',
      /0022, which stands on bills 018x or 021x/,
    ],
    [
      'PDGM in a nursing facility',
      institutionalClaim({ typeOfBill: '0211', lines: [institutionalLine({ revenue: '0023' })] }),
      'lines.0.revenue',
      /032x/,
    ],
  ],
})
