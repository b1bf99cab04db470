import { institutionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { valueUnknown } from './value-unknown.ts'

table(valueUnknown, {
  accept: [
    [
      'a listed code',
      institutionalClaim({ values: [{ code: '80', amount: 400 }] }),
      books({ lists: { value: ['80'] } }),
    ],
    ['two characters, without the list', institutionalClaim({ values: [{ code: 'ZZ', amount: 400 }] })],
  ],
  reject: [
    [
      'one of no list',
      institutionalClaim({
        values: [
          { code: '80', amount: 400 },
          { code: '9Z', amount: 400 },
        ],
      }),
      'values.1.code',
      /has the value code 9Z/,
      books({ lists: { value: ['80'] } }),
    ],
    [
      'three characters',
      institutionalClaim({ values: [{ code: '080', amount: 400 }] }),
      'values.0.code',
      /FL \d+a?.* has the value code 080/,
    ],
  ],
})
