import { NPI, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { orderingQualifierWrong } from './ordering-qualifier-wrong.ts'

const MEDICARE = { name: 'Medicare Part B', id: 'MCB04', filing: 'MB' }
const WHO = { last: 'Ray', first: 'Al', npi: NPI.referring }
const LAB = books({ procedures: [procedure('X0001', { clia: 'certificate' }), procedure('G0463')] })

table(orderingQualifierWrong, {
  accept: [
    [
      'ordered',
      professionalClaim({
        payer: MEDICARE,
        referring: { ...WHO, qualifier: 'DK' },
        lines: [professionalLine({ procedure: 'X0001' })],
      }),
      LAB,
    ],
    [
      'a visit beside the test',
      professionalClaim({
        payer: MEDICARE,
        referring: { ...WHO, qualifier: 'DN' },
        lines: [professionalLine({ procedure: 'X0001' }), professionalLine()],
      }),
      LAB,
    ],
  ],
  reject: [
    [
      'referred',
      professionalClaim({
        payer: MEDICARE,
        referring: { ...WHO, qualifier: 'DN' },
        lines: [professionalLine({ procedure: 'X0001' })],
      }),
      'referring.qualifier',
      /Write DK/,
      LAB,
    ],
    [
      'two tests',
      professionalClaim({
        payer: MEDICARE,
        referring: { ...WHO, qualifier: 'DN' },
        lines: [
          professionalLine({ procedure: 'X0001' }),
          professionalLine({ procedure: 'X0001', modifiers: ['91'] }),
        ],
      }),
      'referring.qualifier',
      /ordered/,
      LAB,
    ],
  ],
})
