import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { admissionAfterFrom } from './admission-after-from.ts'

table(admissionAfterFrom, {
  accept: [
    ['the same day', institutionalClaim()],
    ['two days of tests before a Medicare admission', institutionalClaim({ from: '2026-05-02' })],
    [
      'a continuing bill',
      institutionalClaim({ typeOfBill: '0113', frequency: '3', admission: { day: '2026-04-01' } }),
    ],
  ],
  reject: [
    [
      'four days before',
      institutionalClaim({ from: '2026-04-30' }),
      'admission.day',
      /FL 12 says 05\/04\/2026, but FL 6 begins on 04\/30\/2026, 4 days before\. Only services of the 3 days/,
    ],
    [
      'one day before, another payer',
      institutionalClaim({ payer: { name: 'Harbor', id: 'H', filing: 'CI' }, from: '2026-05-03' }),
      'admission.day',
      /1 day before/,
    ],
    [
      'after the bill ends',
      institutionalClaim({ admission: { day: '2026-05-09' } }),
      'admission.day',
      /after the bill ends/,
    ],
  ],
})
