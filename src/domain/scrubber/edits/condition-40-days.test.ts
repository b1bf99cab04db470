import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { condition40Days } from './condition-40-days.ts'

table(condition40Days, {
  accept: [
    ['one day', institutionalClaim({ conditions: ['40'], through: '2026-05-04', status: '02' })],
    ['no code', institutionalClaim()],
  ],
  reject: [
    ['four days', institutionalClaim({ conditions: ['40'] }), 'conditions.0', /05\/04\/2026 to 05\/08\/2026/],
    [
      'two days',
      institutionalClaim({ conditions: ['17', '40'], through: '2026-05-05' }),
      'conditions.1',
      /transferred on the day/,
    ],
  ],
})
