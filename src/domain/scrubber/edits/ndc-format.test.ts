import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { ndcFormat } from './ndc-format.ts'

table(ndcFormat, {
  accept: [
    ['eleven digits', professionalClaim({ lines: [professionalLine({ ndc: '00009028003' })] })],
    ['none', professionalClaim()],
    ['as paper has it', professionalClaim({ lines: [professionalLine({ ndc: 'N400026064871 ML10' })] })],
  ],
  reject: [
    [
      'hyphens',
      professionalClaim({ lines: [professionalLine({ ndc: '0009-0280-03' })] }),
      'lines.0.ndc',
      /0009-0280-03\. Write eleven digits/,
    ],
    [
      'ten digits',
      professionalClaim({ lines: [professionalLine({ ndc: '0009028003' })] }),
      'lines.0.ndc',
      /leading zero/,
    ],
  ],
})
