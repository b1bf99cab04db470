import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { occurrenceAfterBill } from './occurrence-after-bill.ts'

table(occurrenceAfterBill, {
  accept: [
    ['an onset before', institutionalClaim({ occurrences: [{ code: '11', day: '2026-05-01' }] })],
    ['a denial after', institutionalClaim({ occurrences: [{ code: '24', day: '2026-05-20' }] })],
  ],
  reject: [
    [
      'an onset after',
      institutionalClaim({ occurrences: [{ code: '11', day: '2026-05-09' }] }),
      'occurrences.0.day',
      /after the bill ends/,
    ],
    [
      'an accident after',
      outpatientClaim({
        occurrences: [
          { code: '32', day: '2026-05-04' },
          { code: '01', day: '2026-05-05' },
        ],
      }),
      'occurrences.1.day',
      /occurrence 01/,
    ],
  ],
})
