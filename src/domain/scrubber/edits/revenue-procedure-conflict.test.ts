import { institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { revenueProcedureConflict } from './revenue-procedure-conflict.ts'

const FACTS = books({
  procedures: [procedure('X0001', { family: 'em-ed' }), procedure('X0002', { family: 'therapy-timed' })],
})

table(revenueProcedureConflict, {
  accept: [
    [
      'an emergency visit',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0450', procedure: 'X0001' })] }),
      FACTS,
    ],
    [
      'a code nobody knows',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0270', procedure: 'X0003' })] }),
      FACTS,
    ],
  ],
  reject: [
    [
      'an emergency visit as supplies',
      outpatientClaim({ lines: [institutionalLine({ revenue: '0270', procedure: 'X0001' })] }),
      'lines.0.revenue',
      /an emergency visit is 045x/,
      FACTS,
    ],
    [
      'therapy as a clinic',
      outpatientClaim({
        lines: [
          institutionalLine({ revenue: '0450', procedure: 'X0001' }),
          institutionalLine({ revenue: '0510', procedure: 'X0002' }),
        ],
      }),
      'lines.1.revenue',
      /042x, 043x or 044x/,
      FACTS,
    ],
  ],
})
