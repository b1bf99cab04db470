import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { statementDatesReversed } from './statement-dates-reversed.ts'

table(statementDatesReversed, {
  accept: [
    ['a stay', institutionalClaim()],
    ['one day', outpatientClaim()],
  ],
  reject: [
    [
      'a stay that runs back',
      institutionalClaim({ through: '2026-05-01' }),
      'through',
      /FL 6 runs from 05\/04\/2026 back to 05\/01\/2026/,
    ],
    ['an outpatient bill that runs back', outpatientClaim({ through: '2026-05-03' }), 'through', /Exchange/],
  ],
})
