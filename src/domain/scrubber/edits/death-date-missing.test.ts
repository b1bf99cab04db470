import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { deathDateMissing } from './death-date-missing.ts'

table(deathDateMissing, {
  accept: [
    ['gone home', institutionalClaim()],
    ['died on a day', institutionalClaim({ status: '20', occurrences: [{ code: '55', day: '2026-05-08' }] })],
  ],
  reject: [
    ['no day', institutionalClaim({ status: '20' }), 'occurrences', /no occurrence code 55/],
    [
      'a day of death for a patient at home',
      institutionalClaim({
        occurrences: [
          { code: '11', day: '2026-05-01' },
          { code: '55', day: '2026-05-08' },
        ],
      }),
      'occurrences.1',
      /FL 17 says 01/,
    ],
  ],
})
