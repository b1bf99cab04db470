import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { billFrequencyDiffers } from './bill-frequency-differs.ts'

table(billFrequencyDiffers, {
  accept: [
    ['a stay', institutionalClaim()],
    [
      'a replacement',
      institutionalClaim({ typeOfBill: '0117', frequency: '7', originalReference: 'MCA26001' }),
    ],
  ],
  reject: [
    [
      'a replacement in one place only',
      institutionalClaim({ frequency: '7' }),
      'frequency',
      /says 0111, but the claim has the frequency 7/,
    ],
    ['none', outpatientClaim({ frequency: '' }), 'frequency', /\(blank\)/],
  ],
})
