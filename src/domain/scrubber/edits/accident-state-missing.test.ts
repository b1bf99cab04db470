import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { accidentStateMissing } from './accident-state-missing.ts'

table(accidentStateMissing, {
  accept: [
    [
      'a state',
      institutionalClaim({ occurrences: [{ code: '01', day: '2026-05-01' }], accidentState: 'OH' }),
    ],
    ['no accident', institutionalClaim()],
  ],
  reject: [
    [
      'no state',
      institutionalClaim({ occurrences: [{ code: '01', day: '2026-05-01' }] }),
      'accidentState',
      /FL 29 is blank/,
    ],
    [
      'no-fault',
      outpatientClaim({ occurrences: [{ code: '02', day: '2026-05-01' }] }),
      'accidentState',
      /code 02/,
    ],
  ],
})
