import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { frequencyNotForMedicareB } from './frequency-not-for-medicare-b.ts'

table(frequencyNotForMedicareB, {
  accept: [
    ['a first claim to Part B', professionalClaim({ payer: { name: 'Medicare', id: 'M', filing: 'MB' } })],
    ['a replacement to a commercial payer', professionalClaim({ frequency: '7', originalReference: 'HM1' })],
    [
      'an adjustment bill to Part A',
      institutionalClaim({ typeOfBill: '0117', frequency: '7', originalReference: 'X' }),
    ],
  ],
  reject: [
    [
      'a replacement',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        frequency: '7',
        originalReference: 'X',
      }),
      'frequency',
      /frequency 7.*reopening/,
    ],
    [
      'a void',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        frequency: '8',
        originalReference: 'X',
      }),
      'frequency',
      /frequency 8/,
    ],
  ],
})
