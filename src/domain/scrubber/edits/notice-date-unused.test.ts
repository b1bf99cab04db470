import { institutionalClaim, institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { noticeDateUnused } from './notice-date-unused.ts'

table(noticeDateUnused, {
  accept: [
    [
      'a line with GA',
      outpatientClaim({
        occurrences: [{ code: '32', day: '2026-05-04' }],
        lines: [institutionalLine({ modifiers: ['GA'] })],
      }),
    ],
    ['no notice', institutionalClaim()],
  ],
  reject: [
    [
      'no GA',
      outpatientClaim({ occurrences: [{ code: '32', day: '2026-05-04' }] }),
      'occurrences.0',
      /no line has GA/,
    ],
    [
      'another modifier',
      outpatientClaim({
        occurrences: [
          { code: '11', day: '2026-05-01' },
          { code: '32', day: '2026-05-04' },
        ],
        lines: [institutionalLine({ modifiers: ['GZ'] })],
      }),
      'occurrences.1',
      /Put GA/,
    ],
  ],
})
