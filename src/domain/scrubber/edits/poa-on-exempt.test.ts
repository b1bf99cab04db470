import { institutionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { poaOnExempt } from './poa-on-exempt.ts'

table(poaOnExempt, {
  accept: [
    [
      'a blank on an exempt code',
      institutionalClaim({ others: [{ code: 'Z87891' }] }),
      books({ diagnoses: [diagnosis('Z87.891', { poaExempt: true })] }),
    ],
    ['an indicator on a plain code', institutionalClaim(), books({ diagnoses: [diagnosis('I10')] })],
  ],
  reject: [
    [
      'Y on an exempt code',
      institutionalClaim({ others: [{ code: 'Z87891', poa: 'Y' }] }),
      'others.0.poa',
      /FL 67A has Z87\.891, which is exempt/,
      books({ diagnoses: [diagnosis('Z87.891', { poaExempt: true })] }),
    ],
    [
      '1 from the days of 4010',
      institutionalClaim({ others: [{ code: 'Z87891', poa: '1' }] }),
      'others.0.poa',
      /blank/,
      books({ diagnoses: [diagnosis('Z87.891', { poaExempt: true })] }),
    ],
  ],
})
