import { professionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, procedure, table } from '../fixture.ts'
import { ageConflict } from './age-conflict.ts'

table(ageConflict, {
  accept: [
    [
      'an adult code for an adult',
      professionalClaim(),
      books({ diagnoses: [diagnosis('J20.9', { age: { from: 15, to: 124 } })] }),
    ],
    ['no range', professionalClaim(), books({ diagnoses: [diagnosis('J20.9')] })],
  ],
  reject: [
    [
      'a newborn code for an adult',
      professionalClaim({ diagnoses: ['P284'] }),
      'diagnoses.0',
      /Box 21A has P28\.4.*41 years/,
      books({ diagnoses: [diagnosis('P28.4', { age: { from: 0, to: 0 } })] }),
    ],
    [
      'a procedure for children',
      professionalClaim(),
      'lines.0.procedure',
      /Box 24D on line 1 has G0463/,
      books({ procedures: [procedure('G0463', { age: { from: 0, to: 17 } })] }),
    ],
  ],
})
