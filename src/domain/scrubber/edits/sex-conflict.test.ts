import { institutionalClaim, professionalClaim, professionalLine } from '../../claim/fixture.ts'
import { books, diagnosis, procedure, table } from '../fixture.ts'
import { sexConflict } from './sex-conflict.ts'

table(sexConflict, {
  accept: [
    [
      'a code for her',
      professionalClaim({ diagnoses: ['N390'] }),
      books({ diagnoses: [diagnosis('N39.0', { sex: 'F' })] }),
    ],
    [
      'an unknown sex',
      professionalClaim({ diagnoses: ['N400'], patient: { ...professionalClaim().patient, sex: 'U' } }),
      books({ diagnoses: [diagnosis('N40.0', { sex: 'M' })] }),
    ],
    [
      'an inpatient',
      institutionalClaim({ principal: { code: 'N400', poa: 'Y' } }),
      books({ diagnoses: [diagnosis('N40.0', { sex: 'M' })] }),
    ],
  ],
  reject: [
    [
      'a diagnosis of the other sex',
      professionalClaim({ diagnoses: ['N400'] }),
      'diagnoses.0',
      /Box 21A has N40\.0, but the patient is female/,
      books({ diagnoses: [diagnosis('N40.0', { sex: 'M' })] }),
    ],
    [
      'a procedure of the other sex',
      professionalClaim({ lines: [professionalLine({ procedure: 'G0103' })] }),
      'lines.0.procedure',
      /Box 24D on line 1/,
      books({ procedures: [procedure('G0103', { sex: 'M' })] }),
    ],
  ],
})
