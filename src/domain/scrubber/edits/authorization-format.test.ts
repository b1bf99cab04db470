import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { authorizationFormat } from './authorization-format.ts'

table(authorizationFormat, {
  accept: [
    ['a number', professionalClaim({ authorization: 'AU-2026-0031' })],
    ['none', institutionalClaim()],
  ],
  reject: [
    [
      'words',
      professionalClaim({ authorization: 'per Jane 3/9' }),
      'authorization',
      /Box 23 says "per Jane 3\/9"/,
    ],
    ['a sentence', institutionalClaim({ authorization: 'none needed' }), 'authorization', /FL 63/],
  ],
})
