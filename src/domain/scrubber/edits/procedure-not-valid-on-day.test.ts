import { outpatientClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { procedureNotValidOnDay } from './procedure-not-valid-on-day.ts'

table(procedureNotValidOnDay, {
  accept: [
    ['a code in force', professionalClaim(), books({ procedures: [procedure('G0463')] })],
    ['a code that is in no book', professionalClaim()],
  ],
  reject: [
    [
      'a code that ended',
      professionalClaim(),
      'lines.0.procedure',
      /Box 24D on line 1 says G0463, which is not valid on 03\/10\/2026 \(it ended on 12\/31\/2025\)/,
      books({ procedures: [procedure('G0463', { inForce: { from: '2014-01-01', to: '2025-12-31' } })] }),
    ],
    [
      'a code that had not begun',
      outpatientClaim(),
      'lines.0.procedure',
      /FL 44 on line 1.*begins on 07\/01\/2026/,
      books({ procedures: [procedure('G0463', { inForce: { from: '2026-07-01' } })] }),
    ],
  ],
})
