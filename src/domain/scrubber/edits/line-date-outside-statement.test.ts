import { institutionalClaim, institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { lineDateOutsideStatement } from './line-date-outside-statement.ts'

table(lineDateOutsideStatement, {
  accept: [
    ['a day of the bill', outpatientClaim()],
    ['no day', institutionalClaim()],
  ],
  reject: [
    [
      'the day after',
      outpatientClaim({ lines: [institutionalLine({ day: '2026-05-05' })] }),
      'lines.0.day',
      /FL 45 on line 1 says 05\/05\/2026, outside/,
    ],
    [
      'the day before',
      institutionalClaim({ lines: [institutionalLine(), institutionalLine({ day: '2026-05-03' })] }),
      'lines.1.day',
      /line 2/,
    ],
  ],
})
