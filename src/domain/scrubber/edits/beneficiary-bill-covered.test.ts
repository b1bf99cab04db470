import { institutionalClaim, institutionalLine, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { beneficiaryBillCovered } from './beneficiary-bill-covered.ts'

table(beneficiaryBillCovered, {
  accept: [
    [
      'a non-covered line',
      outpatientClaim({ conditions: ['20'], lines: [institutionalLine({ charge: 100, nonCovered: 100 })] }),
    ],
    ['no code', institutionalClaim()],
  ],
  reject: [
    ['nothing non-covered', outpatientClaim({ conditions: ['20'] }), 'conditions.0', /FL 48 is blank/],
    ['a stay', institutionalClaim({ conditions: ['17', '20'] }), 'conditions.1', /asked to bill/],
  ],
})
