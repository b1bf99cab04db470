import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { referenceWithoutFrequency } from './reference-without-frequency.ts'

table(referenceWithoutFrequency, {
  accept: [
    ['a first claim', professionalClaim()],
    ['a replacement', professionalClaim({ frequency: '7', originalReference: 'HM26070011' })],
  ],
  reject: [
    [
      'a first claim with a number',
      professionalClaim({ originalReference: 'HM26070011' }),
      'originalReference',
      /Box 22/,
    ],
    [
      'a whole stay with a number',
      institutionalClaim({ originalReference: 'X1' }),
      'originalReference',
      /FL 64/,
    ],
  ],
})
