import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { dischargeStatusConflict } from './discharge-status-conflict.ts'

table(dischargeStatusConflict, {
  accept: [
    ['discharged on a whole stay', institutionalClaim()],
    [
      'still a patient on an interim bill',
      institutionalClaim({ typeOfBill: '0112', frequency: '2', status: '30' }),
    ],
  ],
  reject: [
    [
      'still a patient on a whole stay',
      institutionalClaim({ status: '30' }),
      'status',
      /FL 17 says that the patient is still here \(30\), but FL 4 ends in 1/,
    ],
    [
      'home on an interim bill',
      institutionalClaim({ typeOfBill: '0113', frequency: '3' }),
      'status',
      /FL 17 says 01, but FL 4 ends in 3/,
    ],
  ],
})
