import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, diagnosis, table } from '../fixture.ts'
import { excludes1Pair } from './excludes1-pair.ts'

table(excludes1Pair, {
  accept: [
    [
      'two codes that go together',
      professionalClaim({ diagnoses: ['J209', 'I10'] }),
      books({ diagnoses: [diagnosis('J20.9', { excludes1: ['J42'] })] }),
    ],
    ['a pair, without books', professionalClaim({ diagnoses: ['J209', 'J42'] })],
  ],
  reject: [
    [
      'a pair named by the first',
      professionalClaim({ diagnoses: ['J209', 'J42'] }),
      'diagnoses.1',
      /Box 21B has J42.*beside J20\.9 in Box 21A/,
      books({ diagnoses: [diagnosis('J20.9', { excludes1: ['J42'] })] }),
    ],
    [
      'a pair named by the second',
      institutionalClaim({ others: [{ code: 'J690', poa: 'Y' }] }),
      'others.0',
      /FL 67A/,
      books({ diagnoses: [diagnosis('J69.0', { excludes1: ['J18.-'] })] }),
    ],
  ],
})
