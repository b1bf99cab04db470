import { institutionalClaim, institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { roomOnOutpatient } from './room-on-outpatient.ts'

table(roomOnOutpatient, {
  accept: [
    ['a clinic', outpatientClaim()],
    ['a stay', institutionalClaim()],
  ],
  reject: [
    [
      'a room',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0120', day: '2026-05-04' })] }),
      'lines.0.revenue',
      /a room, on an outpatient bill/,
    ],
    [
      'intensive care on line 2',
      outpatientClaim({
        lines: [
          institutionalLine({ revenue: '0510', day: '2026-05-04' }),
          institutionalLine({ revenue: '0200', day: '2026-05-04' }),
        ],
      }),
      'lines.1.revenue',
      /Observation is 0762/,
    ],
  ],
})
