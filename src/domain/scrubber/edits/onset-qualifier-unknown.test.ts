import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { onsetQualifierUnknown } from './onset-qualifier-unknown.ts'

table(onsetQualifierUnknown, {
  accept: [
    ['an onset', professionalClaim({ onset: { qualifier: '431', day: '2026-03-01' } })],
    ['no date', professionalClaim()],
  ],
  reject: [
    [
      'no qualifier',
      professionalClaim({ onset: { qualifier: '', day: '2026-03-01' } }),
      'onset.qualifier',
      /without a qualifier/,
    ],
    [
      'another date’s qualifier',
      professionalClaim({ onset: { qualifier: '454', day: '2026-03-01' } }),
      'onset.qualifier',
      /454/,
    ],
  ],
})
