import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { diagnosisNotValidOnDay } from './diagnosis-not-valid-on-day.ts'

table(diagnosisNotValidOnDay, {
  accept: [
    ['a code in force', professionalClaim(), books({ diagnoses: [diagnosis('J20.9')] })],
    [
      'a stay that ends in the new edition',
      institutionalClaim({ principal: { code: 'J189', poa: 'Y' } }),
      books({ diagnoses: [diagnosis('J18.9', { inForce: { from: '2026-05-08' } })] }),
    ],
    ['a code that is in no book', professionalClaim(), books()],
  ],
  reject: [
    [
      'a code that ended',
      professionalClaim({ diagnoses: ['R102'] }),
      'diagnoses.0',
      /Box 21A says R10\.2, which is not valid on 03\/10\/2026 \(it ended on 09\/30\/2025\)\. Codes of its category on that day: R10\.20 or R10\.21\./,
      books({
        diagnoses: [
          diagnosis('R10.2', { inForce: { from: '2015-10-01', to: '2025-09-30' } }),
          diagnosis('R10.20', { inForce: { from: '2025-10-01' } }),
          diagnosis('R10.21', { inForce: { from: '2025-10-01' } }),
        ],
      }),
    ],
    [
      'a code that had not begun',
      professionalClaim({ diagnoses: ['M7220'] }),
      'diagnoses.0',
      /it begins on 10\/01\/2026/,
      books({ diagnoses: [diagnosis('M72.20', { inForce: { from: '2026-10-01' } })] }),
    ],
  ],
})
