import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { procedureDateOutsideStay } from './procedure-date-outside-stay.ts'

table(procedureDateOutsideStay, {
  accept: [
    ['a day of the stay', institutionalClaim({ procedures: [{ code: '0DTJ4ZZ', day: '2026-05-05' }] })],
    [
      'two days before, which Medicare counts in',
      institutionalClaim({ procedures: [{ code: '0DTJ4ZZ', day: '2026-05-02' }] }),
    ],
  ],
  reject: [
    [
      'the day after',
      institutionalClaim({ procedures: [{ code: '0DTJ4ZZ', day: '2026-05-09' }] }),
      'procedures.0.day',
      /FL 74 puts 0DTJ4ZZ on 05\/09\/2026/,
    ],
    [
      'a week before',
      institutionalClaim({
        procedures: [
          { code: '0DTJ4ZZ', day: '2026-05-05' },
          { code: '0DTJ4ZZ', day: '2026-04-27' },
        ],
      }),
      'procedures.1.day',
      /FL 74a/,
    ],
  ],
})
