import { institutionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { procedurePcsFormat } from './procedure-pcs-format.ts'

table(procedurePcsFormat, {
  accept: [
    ['seven characters', institutionalClaim({ procedures: [{ code: '0DTJ4ZZ', day: '2026-05-05' }] })],
    [
      'a code of its table',
      institutionalClaim({ procedures: [{ code: '0DTJ4ZZ', day: '2026-05-05' }] }),
      books({ diagnoses: [diagnosis('0DTJ4ZZ', { system: 'icd10pcs' })] }),
    ],
  ],
  reject: [
    [
      'six characters',
      institutionalClaim({ procedures: [{ code: '0DTJ4Z', day: '2026-05-05' }] }),
      'procedures.0.code',
      /FL 74 says 0DTJ4Z, which cannot be/,
    ],
    [
      'the letter O',
      institutionalClaim({ procedures: [{ code: 'ODTJ4ZZ', day: '2026-05-05' }] }),
      'procedures.0.code',
      /without I and O/,
    ],
    [
      'a code its table cannot build',
      institutionalClaim({ procedures: [{ code: '0DTJ9ZZ', day: '2026-05-05' }] }),
      'procedures.0.code',
      /table 0DT cannot build/,
      books({ diagnoses: [diagnosis('0DTJ4ZZ', { system: 'icd10pcs' })] }),
    ],
  ],
})
