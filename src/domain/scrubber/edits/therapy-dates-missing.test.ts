import { institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { therapyDatesMissing } from './therapy-dates-missing.ts'

table(therapyDatesMissing, {
  accept: [
    [
      'both dates',
      outpatientClaim({
        lines: [institutionalLine({ revenue: '0420' })],
        occurrences: [
          { code: '11', day: '2026-04-01' },
          { code: '29', day: '2026-04-10' },
        ],
      }),
    ],
    ['no therapy', outpatientClaim()],
  ],
  reject: [
    [
      'neither',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0420' })] }),
      'occurrences',
      /11 and 29 is missing/,
    ],
    [
      'no plan of speech therapy',
      outpatientClaim({
        lines: [institutionalLine({ revenue: '0440' })],
        occurrences: [{ code: '11', day: '2026-04-01' }],
      }),
      'occurrences',
      /occurrence code 30/,
    ],
  ],
})
