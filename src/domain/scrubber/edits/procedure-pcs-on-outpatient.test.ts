import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { procedurePcsOnOutpatient } from './procedure-pcs-on-outpatient.ts'

table(procedurePcsOnOutpatient, {
  accept: [
    ['an inpatient procedure', institutionalClaim({ procedures: [{ code: '0DTJ4ZZ', day: '2026-05-05' }] })],
    ['an outpatient bill with its line', outpatientClaim()],
  ],
  reject: [
    [
      'on an outpatient bill',
      outpatientClaim({ procedures: [{ code: '0DTJ4ZZ', day: '2026-05-04' }] }),
      'procedures.0.code',
      /FL 74 has 0DTJ4ZZ/,
    ],
    [
      'in a therapy clinic',
      outpatientClaim({ typeOfBill: '0741', procedures: [{ code: '0DTJ4ZZ', day: '2026-05-04' }] }),
      'procedures.0.code',
      /FL 44/,
    ],
  ],
})
