import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { priorityMissing } from './priority-missing.ts'

const { priority: _, ...WITHOUT } = outpatientClaim()

table(priorityMissing, {
  accept: [
    ['a code where no list is at hand', outpatientClaim({ priority: '3' })],
    ['a listed code', institutionalClaim(), books({ lists: { priority: ['1'] } })],
  ],
  reject: [
    ['an outpatient without one', WITHOUT, 'priority', /FL 14 is blank/],
    ['an inpatient without one', { ...WITHOUT, typeOfBill: '0111' }, 'priority', /FL 14 is blank/],
    [
      'one of no list',
      institutionalClaim({ priority: 'Z' }),
      'priority',
      /FL 14 says Z/,
      books({ lists: { priority: ['1'] } }),
    ],
  ],
})
