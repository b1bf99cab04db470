import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { stateUnknown } from './state-unknown.ts'

table(stateUnknown, {
  accept: [
    ['a state', professionalClaim(), books({ lists: { state: ['OH', 'PA'] } })],
    [
      'anything, without the list',
      professionalClaim({
        patient: {
          ...professionalClaim().patient,
          address: { ...professionalClaim().patient.address, state: 'XX' },
        },
      }),
    ],
  ],
  reject: [
    [
      'two letters of no state',
      professionalClaim({
        patient: {
          ...professionalClaim().patient,
          address: { ...professionalClaim().patient.address, state: 'OX' },
        },
      }),
      'patient.address.state',
      /Box 5 says OX/,
      books({ lists: { state: ['OH'] } }),
    ],
    [
      'a whole word',
      institutionalClaim({
        billing: {
          ...institutionalClaim().billing,
          address: { ...institutionalClaim().billing.address, state: 'Ohio' },
        },
      }),
      'billing.address.state',
      /FL 1 says Ohio/,
      books({ lists: { state: ['OH'] } }),
    ],
  ],
})
