import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { procedureMissing } from './procedure-missing.ts'

table(procedureMissing, {
  accept: [
    ['a procedure', professionalClaim()],
    ['a UB-04 line without one', institutionalClaim()],
  ],
  reject: [
    [
      'none',
      professionalClaim({ lines: [professionalLine({ procedure: '' })] }),
      'lines.0.procedure',
      /Box 24D on line 1 is blank/,
    ],
    [
      'none on line 2',
      professionalClaim({ lines: [professionalLine(), professionalLine({ procedure: '' })] }),
      'lines.1.procedure',
      /line 2/,
    ],
  ],
})
