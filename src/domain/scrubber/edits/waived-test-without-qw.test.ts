import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { waivedTestWithoutQw } from './waived-test-without-qw.ts'

table(waivedTestWithoutQw, {
  accept: [
    [
      'QW',
      professionalClaim({ lines: [professionalLine({ modifiers: ['QW'] })] }),
      books({ procedures: [procedure('G0463', { clia: 'waived' })] }),
    ],
    [
      'a test that needs a certificate',
      professionalClaim(),
      books({ procedures: [procedure('G0463', { clia: 'certificate' })] }),
    ],
  ],
  reject: [
    [
      'no modifier',
      professionalClaim(),
      'lines.0.modifiers',
      /Box 24D on line 1 has no QW on G0463/,
      books({ procedures: [procedure('G0463', { clia: 'waived' })] }),
    ],
    [
      'another modifier',
      professionalClaim({ lines: [professionalLine({ modifiers: ['91'] })] }),
      'lines.0.modifiers',
      /certificate of waiver/,
      books({ procedures: [procedure('G0463', { clia: 'waived' })] }),
    ],
  ],
})
