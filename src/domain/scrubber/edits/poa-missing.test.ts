import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { poaMissing } from './poa-missing.ts'

table(poaMissing, {
  accept: [
    ['indicators on all', institutionalClaim(), books({ diagnoses: [diagnosis('J18.9'), diagnosis('I10')] })],
    [
      'an exempt code without one',
      institutionalClaim({ others: [{ code: 'Z87891' }] }),
      books({ diagnoses: [diagnosis('Z87.891', { poaExempt: true })] }),
    ],
    ['an outpatient', outpatientClaim(), books({ diagnoses: [diagnosis('J18.9')] })],
    ['a code that is in no book', institutionalClaim({ others: [{ code: 'I10' }] })],
  ],
  reject: [
    [
      'the principal without one',
      institutionalClaim({ principal: { code: 'J189' } }),
      'principal.poa',
      /FL 67 has J18\.9 without saying/,
      books({ diagnoses: [diagnosis('J18.9')] }),
    ],
    [
      'another without one',
      institutionalClaim({ others: [{ code: 'I10' }] }),
      'others.0.poa',
      /FL 67A/,
      books({ diagnoses: [diagnosis('I10')] }),
    ],
  ],
})
