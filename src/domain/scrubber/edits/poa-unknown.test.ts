import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { poaUnknown } from './poa-unknown.ts'

table(poaUnknown, {
  accept: [
    ['Y', institutionalClaim()],
    ['W', institutionalClaim({ others: [{ code: 'I10', poa: 'W' }] })],
  ],
  reject: [
    [
      '1',
      institutionalClaim({ others: [{ code: 'I10', poa: '1' }] }),
      'others.0.poa',
      /FL 67A has the POA indicator 1/,
    ],
    [
      'X on the principal',
      institutionalClaim({ principal: { code: 'J189', poa: 'X' } }),
      'principal.poa',
      /FL 67 has/,
    ],
  ],
})
