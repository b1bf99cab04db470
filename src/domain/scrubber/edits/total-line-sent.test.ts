import {
  institutionalClaim,
  institutionalLine,
  outpatientClaim,
  professionalClaim,
} from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { totalLineSent } from './total-line-sent.ts'

table(totalLineSent, {
  accept: [
    ['services', institutionalClaim()],
    ['a CMS-1500', professionalClaim()],
  ],
  reject: [
    [
      'a total among lines',
      institutionalClaim({ lines: [institutionalLine(), institutionalLine({ revenue: '0001' })] }),
      'lines.1.revenue',
      /0001, the total/,
    ],
    [
      'a total alone',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0001', day: '2026-05-04' })] }),
      'lines.0.revenue',
      /take the line away/,
    ],
  ],
})
