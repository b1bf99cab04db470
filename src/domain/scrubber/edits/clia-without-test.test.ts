import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { cliaWithoutTest } from './clia-without-test.ts'

const LAB = books({ procedures: [procedure('X0001', { clia: 'waived' }), procedure('G0463')] })

table(cliaWithoutTest, {
  accept: [
    [
      'a test',
      professionalClaim({ clia: '99D9999999', lines: [professionalLine({ procedure: 'X0001' })] }),
      LAB,
    ],
    ['a code nobody knows', professionalClaim({ clia: '99D9999999' })],
  ],
  reject: [
    ['a visit', professionalClaim({ clia: '99D9999999' }), 'clia', /no line is a laboratory test/, LAB],
    [
      'two visits',
      professionalClaim({ clia: '99D9999999', lines: [professionalLine(), professionalLine()] }),
      'clia',
      /Box 23/,
      LAB,
    ],
  ],
})
