import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { ndcMissing } from './ndc-missing.ts'

table(ndcMissing, {
  accept: [
    [
      'a drug with its number',
      professionalClaim({ lines: [professionalLine({ procedure: 'J1010', ndc: '00009028003' })] }),
      books({ procedures: [procedure('J1010', { ndc: true })] }),
    ],
    [
      'Medicare',
      professionalClaim({
        payer: { name: 'Medicare', id: 'M', filing: 'MB' },
        lines: [professionalLine({ procedure: 'J1010' })],
      }),
      books({ procedures: [procedure('J1010', { ndc: true })] }),
    ],
  ],
  reject: [
    [
      'a drug without it',
      professionalClaim({ lines: [professionalLine({ procedure: 'J1010' })] }),
      'lines.0.ndc',
      /Box 24 on line 1 has no drug number for J1010/,
      books({ procedures: [procedure('J1010', { ndc: true })] }),
    ],
    [
      'on line 2',
      professionalClaim({ lines: [professionalLine(), professionalLine({ procedure: 'J1010' })] }),
      'lines.1.ndc',
      /line 2/,
      books({ procedures: [procedure('J1010', { ndc: true })] }),
    ],
  ],
})
