import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { dischargeHourMissing } from './discharge-hour-missing.ts'

const { dischargeHour: _, ...WITHOUT } = institutionalClaim()

table(dischargeHourMissing, {
  accept: [
    ['an hour', institutionalClaim()],
    ['a patient who stays', { ...WITHOUT, typeOfBill: '0112', frequency: '2', status: '30' }],
  ],
  reject: [
    ['none', WITHOUT, 'dischargeHour', /FL 16 is blank/],
    [
      'an hour that does not exist',
      institutionalClaim({ dischargeHour: '24' }),
      'dischargeHour',
      /FL 16 says 24/,
    ],
  ],
})
