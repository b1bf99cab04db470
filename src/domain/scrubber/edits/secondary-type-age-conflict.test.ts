import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { secondaryTypeAgeConflict } from './secondary-type-age-conflict.ts'

table(secondaryTypeAgeConflict, {
  accept: [
    [
      'working at 74',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '12', amount: 90_000 },
        ],
      }),
    ],
    ['no other payer', professionalClaim()],
  ],
  reject: [
    [
      'disabled at 74',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '43', amount: 90_000 },
        ],
      }),
      'values.1.code',
      /From 65 on it is 12/,
    ],
    [
      'working aged at 41',
      professionalClaim({
        sequence: 'S',
        insuranceType: '12',
        payer: { name: 'Medicare Part B', id: 'MCB04', filing: 'MB' },
      }),
      'insuranceType',
      /patient is 41/,
    ],
  ],
})
