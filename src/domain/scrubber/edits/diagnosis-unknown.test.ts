import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { diagnosisUnknown } from './diagnosis-unknown.ts'

table(diagnosisUnknown, {
  accept: [
    ['a code of the book', professionalClaim(), books({ diagnoses: [diagnosis('J20.9')] })],
    [
      'a code of a category that is not at hand',
      professionalClaim(),
      books({ diagnoses: [diagnosis('I10')] }),
    ],
    ['anything well formed, without books', professionalClaim()],
  ],
  reject: [
    [
      'no such code in its category',
      professionalClaim({ diagnoses: ['J20Z'] }),
      'diagnoses.0',
      /Box 21A says J20\.Z, and category J20 has no such code/,
      books({ diagnoses: [diagnosis('J20'), diagnosis('J20.9')] }),
    ],
    [
      'no such code in its category, in a book that is asked code by code',
      professionalClaim({ diagnoses: ['J20Z'] }),
      'diagnoses.0',
      /category J20 has no such code/,
      { ...books({}), codes: { find: (key) => (key === 'J20' ? [diagnosis('J20')] : []) } },
    ],
    ['a word', professionalClaim({ diagnoses: ['COUGH'] }), 'diagnoses.0', /cannot be an ICD-10-CM code/],
    [
      'a procedure code among diagnoses',
      institutionalClaim({ others: [{ code: '99999' }] }),
      'others.0',
      /FL 67A/,
    ],
  ],
})
