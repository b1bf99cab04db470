import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { diagnosisTooMany } from './diagnosis-too-many.ts'

table(diagnosisTooMany, {
  accept: [
    ['twelve', professionalClaim({ diagnoses: Array.from({ length: 12 }, (_, index) => `A0${index}`) })],
    ['a principal and one other', institutionalClaim()],
  ],
  reject: [
    [
      'thirteen',
      professionalClaim({ diagnoses: Array.from({ length: 13 }, (_, index) => `A0${index}`) }),
      'diagnoses.11',
      /There are 13 diagnoses/,
    ],
    [
      'twenty-five others',
      institutionalClaim({ others: Array.from({ length: 25 }, (_, index) => ({ code: `A0${index}` })) }),
      'others.16',
      /25 other diagnoses/,
    ],
  ],
})
