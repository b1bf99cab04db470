import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { poaOnOutpatient } from './poa-on-outpatient.ts'

table(poaOnOutpatient, {
  accept: [
    ['an outpatient without indicators', outpatientClaim()],
    ['an inpatient with them', institutionalClaim()],
  ],
  reject: [
    [
      'Y on the principal',
      outpatientClaim({ principal: { code: 'J189', poa: 'Y' } }),
      'principal.poa',
      /FL 67 has a POA indicator on an outpatient bill/,
    ],
    ['Y on another', outpatientClaim({ others: [{ code: 'I10', poa: 'Y' }] }), 'others.0.poa', /FL 67A/],
  ],
})
