import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { occurrenceBeforeBirth } from './occurrence-before-birth.ts'

table(occurrenceBeforeBirth, {
  accept: [
    ['last year', institutionalClaim({ occurrences: [{ code: '11', day: '2025-05-01' }] })],
    ['none', outpatientClaim()],
  ],
  reject: [
    [
      'a century off',
      institutionalClaim({ occurrences: [{ code: '11', day: '1926-05-01' }] }),
      'occurrences.0.day',
      /before the patient was born/,
    ],
    [
      'a span a century off',
      institutionalClaim({ spans: [{ code: '71', from: '1926-04-01', through: '2026-04-02' }] }),
      'spans.0.from',
      /04\/01\/1926/,
    ],
  ],
})
