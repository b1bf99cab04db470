import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { admissionHourMissing } from './admission-hour-missing.ts'

table(admissionHourMissing, {
  accept: [
    ['two in the afternoon', institutionalClaim()],
    [
      'a nursing facility without it',
      institutionalClaim({ typeOfBill: '0211', admission: { day: '2026-05-04' } }),
    ],
  ],
  reject: [
    ['none', institutionalClaim({ admission: { day: '2026-05-04' } }), 'admission.hour', /FL 13 is blank/],
    [
      'an hour that does not exist',
      institutionalClaim({ admission: { day: '2026-05-04', hour: '25' } }),
      'admission.hour',
      /says 25/,
    ],
  ],
})
