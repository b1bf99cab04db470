import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { trialNumberFormat } from './trial-number-format.ts'

table(trialNumberFormat, {
  accept: [
    ['eight digits', professionalClaim({ trial: '01234567' })],
    ['none', professionalClaim()],
  ],
  reject: [
    [
      'with its letters',
      professionalClaim({ trial: 'NCT01234567' }),
      'trial',
      /Box 19 has the trial number NCT01234567/,
    ],
    ['seven digits', institutionalClaim({ trial: '1234567' }), 'trial', /FL 39a/],
  ],
})
