import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { frequencyWithoutReference } from './frequency-without-reference.ts'

table(frequencyWithoutReference, {
  accept: [
    ['a first claim', professionalClaim()],
    ['a replacement with the number', professionalClaim({ frequency: '7', originalReference: 'HM26070011' })],
  ],
  reject: [
    [
      'a replacement without it',
      professionalClaim({ frequency: '7' }),
      'originalReference',
      /Box 22 replaces a processed claim/,
    ],
    [
      'a void without it',
      institutionalClaim({ typeOfBill: '0118', frequency: '8', originalReference: ' ' }),
      'originalReference',
      /FL 4 voids.*FL 64/,
    ],
  ],
})
