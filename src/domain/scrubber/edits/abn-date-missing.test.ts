import { institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { abnDateMissing } from './abn-date-missing.ts'

const GA = institutionalLine({ revenue: '0300', procedure: 'G0103', modifiers: ['GA'], day: '2026-05-04' })

table(abnDateMissing, {
  accept: [
    [
      'a notice with its date',
      outpatientClaim({ occurrences: [{ code: '32', day: '2026-05-04' }], lines: [GA] }),
    ],
    ['no notice', outpatientClaim()],
  ],
  reject: [
    [
      'GA without a date',
      outpatientClaim({ lines: [GA] }),
      'occurrences',
      /FL 44 on line 1 says that the patient signed/,
    ],
    [
      'GA with another occurrence',
      outpatientClaim({ occurrences: [{ code: '11', day: '2026-05-01' }], lines: [GA] }),
      'occurrences',
      /occurrence code 32/,
    ],
  ],
})
