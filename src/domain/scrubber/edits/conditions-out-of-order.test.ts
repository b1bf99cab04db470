import { institutionalClaim, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { conditionsOutOfOrder } from './conditions-out-of-order.ts'

table(conditionsOutOfOrder, {
  accept: [
    ['ascending', institutionalClaim({ conditions: ['17', '40', 'D1'] })],
    ['one', institutionalClaim({ conditions: ['17'] })],
  ],
  reject: [
    ['a smaller one behind', institutionalClaim({ conditions: ['40', '17'] }), 'conditions.1', /17 after 40/],
    [
      'a digit behind a letter',
      outpatientClaim({ conditions: ['17', 'D1', '44'] }),
      'conditions.2',
      /ascending/,
    ],
  ],
})
