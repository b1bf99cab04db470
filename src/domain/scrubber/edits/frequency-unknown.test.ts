import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { frequencyUnknown } from './frequency-unknown.ts'

table(frequencyUnknown, {
  accept: [
    ['a first claim', professionalClaim()],
    ['an interim bill', institutionalClaim({ typeOfBill: '0112', frequency: '2' })],
    ['a void', professionalClaim({ frequency: '8' })],
  ],
  reject: [
    [
      'an interim code on a CMS-1500',
      professionalClaim({ frequency: '3' }),
      'frequency',
      /Box 22 has the frequency 3/,
    ],
    [
      'a letter that means nothing',
      institutionalClaim({ typeOfBill: '011Z', frequency: 'Z' }),
      'frequency',
      /FL 4 has the frequency Z/,
    ],
  ],
})
