import { professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, procedure, table } from '../fixture.ts'
import { therapyPlanMissing } from './therapy-plan-missing.ts'

const THERAPY = books({ procedures: [procedure('X0001', { family: 'therapy-timed' })] })

table(therapyPlanMissing, {
  accept: [
    [
      'a plan',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001', modifiers: ['GP'] })] }),
      THERAPY,
    ],
    ['no therapy', professionalClaim(), THERAPY],
  ],
  reject: [
    [
      'no plan',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001' })] }),
      'lines.0.modifiers',
      /Add GP/,
      THERAPY,
    ],
    [
      'KX alone',
      professionalClaim({ lines: [professionalLine({ procedure: 'X0001', modifiers: ['KX'] })] }),
      'lines.0.modifiers',
      /discipline/,
      THERAPY,
    ],
  ],
})
