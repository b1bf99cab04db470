import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { diagnosisDuplicate } from './diagnosis-duplicate.ts'

table(diagnosisDuplicate, {
  accept: [
    ['different codes', professionalClaim({ diagnoses: ['J209', 'I10'] })],
    ['different codes on a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'the same code twice',
      professionalClaim({ diagnoses: ['J209', 'I10', 'J209'] }),
      'diagnoses.2',
      /Box 21C repeats J20\.9 of Box 21A/,
    ],
    [
      'once with and once without its point',
      professionalClaim({ diagnoses: ['J209', 'J20.9'] }),
      'diagnoses.1',
      /Box 21B/,
    ],
    [
      'the principal among the others',
      institutionalClaim({ others: [{ code: 'J189', poa: 'Y' }] }),
      'others.0',
      /FL 67A repeats J18\.9 of FL 67/,
    ],
  ],
})
