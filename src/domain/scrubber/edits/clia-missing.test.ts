import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { cliaMissing } from './clia-missing.ts'

table(cliaMissing, {
  accept: [
    [
      'a test with the number',
      professionalClaim({ clia: '36D9990001' }),
      books({ procedures: [procedure('G0463', { clia: 'certificate' })] }),
    ],
    ['a visit', professionalClaim(), books({ procedures: [procedure('G0463')] })],
  ],
  reject: [
    [
      'a test without it',
      professionalClaim(),
      'clia',
      /Box 24D on line 1 is a laboratory test, but box 23/,
      books({ procedures: [procedure('G0463', { clia: 'certificate' })] }),
    ],
    [
      'a waived test without it',
      professionalClaim({ lines: [professionalLine({ procedure: 'G0104' }), professionalLine()] }),
      'clia',
      /line 2/,
      books({ procedures: [procedure('G0463', { clia: 'waived' })] }),
    ],
  ],
})
