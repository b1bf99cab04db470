import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { assignmentMissing } from './assignment-missing.ts'

table(assignmentMissing, {
  accept: [
    ['yes', professionalClaim()],
    ['no', professionalClaim({ assignment: 'C' })],
  ],
  reject: [
    ['a blank', professionalClaim({ assignment: '' }), 'assignment', /Box 27 is blank/],
    ['a maybe', professionalClaim({ assignment: 'MAYBE' }), 'assignment', /Box 27 says MAYBE/],
  ],
})
