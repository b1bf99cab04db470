import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { cliaFormat } from './clia-format.ts'

table(cliaFormat, {
  accept: [
    ['a CLIA number', professionalClaim({ clia: '36D9990001' })],
    ['none', professionalClaim()],
  ],
  reject: [
    [
      'nine characters',
      professionalClaim({ clia: '36D999000' }),
      'clia',
      /Box 23 has the CLIA number 36D999000/,
    ],
    ['no D', professionalClaim({ clia: '3609990001' }), 'clia', /the letter D/],
  ],
})
