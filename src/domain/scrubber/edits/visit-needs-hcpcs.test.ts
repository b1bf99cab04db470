import { institutionalClaim, institutionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { visitNeedsHcpcs } from './visit-needs-hcpcs.ts'

table(visitNeedsHcpcs, {
  accept: [
    [
      'a visit',
      institutionalClaim({
        typeOfBill: '0329',
        lines: [institutionalLine({ revenue: '0551', procedure: 'G0299', day: '2026-05-05' })],
      }),
    ],
    ['supplies', institutionalClaim({ typeOfBill: '0329', lines: [institutionalLine({ revenue: '0270' })] })],
  ],
  reject: [
    [
      'no code',
      institutionalClaim({
        typeOfBill: '0329',
        lines: [institutionalLine({ revenue: '0551', day: '2026-05-05' })],
      }),
      'lines.0.procedure',
      /0551 is a visit/,
    ],
    [
      'no day',
      institutionalClaim({
        typeOfBill: '0329',
        lines: [institutionalLine({ revenue: '0421', procedure: 'G0151' })],
      }),
      'lines.0.day',
      /Write its day/,
    ],
  ],
})
