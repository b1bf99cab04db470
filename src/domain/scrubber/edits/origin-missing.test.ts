import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { originMissing } from './origin-missing.ts'

const { origin: _, ...WITHOUT } = outpatientClaim()

table(originMissing, {
  accept: [
    ['a listed code', institutionalClaim(), books({ lists: { 'point-of-origin': ['1'] } })],
    ['an outpatient without one', WITHOUT],
  ],
  reject: [
    [
      'an inpatient without one',
      { ...WITHOUT, typeOfBill: '0111' },
      'origin',
      /FL 15 is blank on an inpatient bill/,
    ],
    [
      'one of no list',
      institutionalClaim({ origin: 'Z' }),
      'origin',
      /FL 15 says Z/,
      books({ lists: { 'point-of-origin': ['1'] } }),
    ],
  ],
})
