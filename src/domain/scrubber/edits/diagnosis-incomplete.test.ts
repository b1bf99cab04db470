import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { diagnosisIncomplete } from './diagnosis-incomplete.ts'

table(diagnosisIncomplete, {
  accept: [
    ['a complete code', professionalClaim(), books({ diagnoses: [diagnosis('J20.9')] })],
    ['a code that is in no book', professionalClaim()],
  ],
  reject: [
    [
      'a heading',
      professionalClaim({ diagnoses: ['J20'] }),
      'diagnoses.0',
      /Box 21A says J20, which is not complete\. It is the heading/,
      books({ diagnoses: [diagnosis('J20', { billable: false })] }),
    ],
    [
      'a missing 7th character',
      institutionalClaim({ principal: { code: 'S61511', poa: 'Y' } }),
      'principal',
      /FL 67 says S61\.511.*7th character \(A, D, S\)/,
      books({
        diagnoses: [
          diagnosis('S61.511', { billable: false, seventh: { A: 'initial', D: 'subsequent', S: 'sequela' } }),
        ],
      }),
    ],
  ],
})
