import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { diagnosisMissing } from './diagnosis-missing.ts'

table(diagnosisMissing, {
  accept: [
    ['one diagnosis', professionalClaim()],
    ['a UB-04, which has its own edit', institutionalClaim()],
  ],
  reject: [
    ['none', professionalClaim({ diagnoses: [] }), 'diagnoses.0', /Box 21 has no diagnosis/],
    ['blanks only', professionalClaim({ diagnoses: [''] }), 'diagnoses.0', /Box 21/],
  ],
})
