import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { manifestationFirst } from './manifestation-first.ts'

table(manifestationFirst, {
  accept: [
    [
      'the disease before its manifestation',
      professionalClaim({ diagnoses: ['G20A1', 'F0280'] }),
      books({ diagnoses: [diagnosis('F02.80', { manifestation: true })] }),
    ],
    ['a plain code', professionalClaim(), books({ diagnoses: [diagnosis('J20.9')] })],
  ],
  reject: [
    [
      'a manifestation in 21A',
      professionalClaim({ diagnoses: ['F0280'] }),
      'diagnoses.0',
      /Box 21A has F02\.80.*for instance G20 or G30/,
      books({ diagnoses: [diagnosis('F02.80', { manifestation: true, codeFirst: ['G20', 'G30'] })] }),
    ],
    [
      'a manifestation as principal',
      institutionalClaim({ principal: { code: 'D630', poa: 'Y' } }),
      'principal',
      /FL 67/,
      books({ diagnoses: [diagnosis('D63.0', { manifestation: true })] }),
    ],
  ],
})
