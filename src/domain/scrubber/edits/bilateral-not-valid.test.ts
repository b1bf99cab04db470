import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { bilateralNotValid } from './bilateral-not-valid.ts'

table(bilateralNotValid, {
  accept: [
    [
      'a code of two sides',
      professionalClaim({ lines: [professionalLine({ modifiers: ['50'] })] }),
      books({ procedures: [procedure('G0463', { bilateral: '1' })] }),
    ],
    ['a code that is not judged', professionalClaim({ lines: [professionalLine({ modifiers: ['50'] })] })],
  ],
  reject: [
    [
      'a code without sides',
      professionalClaim({ lines: [professionalLine({ modifiers: ['50'] })] }),
      'lines.0.modifiers',
      /not done on two sides/,
      books({ procedures: [procedure('G0463', { bilateral: '0' })] }),
    ],
    [
      'a code that is both sides',
      professionalClaim({ lines: [professionalLine({ modifiers: ['50'] })] }),
      'lines.0.modifiers',
      /stands for both sides already/,
      books({ procedures: [procedure('G0463', { bilateral: '2' })] }),
    ],
  ],
})
