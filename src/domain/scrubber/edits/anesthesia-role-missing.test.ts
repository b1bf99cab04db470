import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { anesthesiaRoleMissing } from './anesthesia-role-missing.ts'

const MEDICARE = { name: 'Medicare Part B', id: 'MCB04', filing: 'MB' }
const SLEEP = books({ procedures: [procedure('X0001', { family: 'anesthesia-upper' })] })

table(anesthesiaRoleMissing, {
  accept: [
    [
      'alone',
      professionalClaim({
        payer: MEDICARE,
        lines: [professionalLine({ procedure: 'X0001', modifiers: ['AA'] })],
      }),
      SLEEP,
    ],
    ['another payer', professionalClaim({ lines: [professionalLine({ procedure: 'X0001' })] }), SLEEP],
  ],
  reject: [
    [
      'nobody',
      professionalClaim({
        payer: MEDICARE,
        lines: [professionalLine({ procedure: 'X0001', modifiers: ['P2'] })],
      }),
      'lines.0.modifiers',
      /does not say who/,
      SLEEP,
    ],
    [
      'two at once',
      professionalClaim({
        payer: MEDICARE,
        lines: [professionalLine({ procedure: 'X0001', modifiers: ['AA', 'QZ'] })],
      }),
      'lines.0.modifiers',
      /AA or QZ at once/,
      SLEEP,
    ],
  ],
})
