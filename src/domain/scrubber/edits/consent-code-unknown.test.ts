import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { consentCodeUnknown } from './consent-code-unknown.ts'

table(consentCodeUnknown, {
  accept: [
    ['both signed', institutionalClaim({ release: 'Y', benefits: 'Y' })],
    ['blank', institutionalClaim()],
  ],
  reject: [
    ['an X', institutionalClaim({ release: 'X' }), 'release', /FL 52 says X/],
    ['an M', outpatientClaim({ benefits: 'M' }), 'benefits', /FL 53 says M/],
  ],
})
