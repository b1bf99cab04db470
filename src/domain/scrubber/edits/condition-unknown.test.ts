import { institutionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { conditionUnknown } from './condition-unknown.ts'

table(conditionUnknown, {
  accept: [
    ['a listed code', institutionalClaim({ conditions: ['80'] }), books({ lists: { condition: ['80'] } })],
    ['two characters, without the list', institutionalClaim({ conditions: ['ZZ'] })],
  ],
  reject: [
    [
      'one of no list',
      institutionalClaim({ conditions: ['80', '9Z'] }),
      'conditions.1',
      /has the condition code 9Z/,
      books({ lists: { condition: ['80'] } }),
    ],
    [
      'three characters',
      institutionalClaim({ conditions: ['080'] }),
      'conditions.0',
      /FL \d+a?.* has the condition code 080/,
    ],
  ],
})
