import { institutionalClaim, institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { lineDateMissing } from './line-date-missing.ts'

table(lineDateMissing, {
  accept: [
    ['a dated line', outpatientClaim()],
    ['an inpatient without dates', institutionalClaim()],
  ],
  reject: [
    [
      'no date',
      outpatientClaim({ lines: [institutionalLine({ procedure: 'G0463' })] }),
      'lines.0.day',
      /FL 45 on line 1 is blank/,
    ],
    [
      'no date on line 2',
      outpatientClaim({ lines: [institutionalLine({ day: '2026-05-04' }), institutionalLine()] }),
      'lines.1.day',
      /line 2/,
    ],
  ],
})
