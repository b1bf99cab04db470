import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { procedureDuplicate } from './procedure-duplicate.ts'

table(procedureDuplicate, {
  accept: [
    [
      'two procedures',
      institutionalClaim({
        procedures: [
          { code: '0DTJ4ZZ', day: '2026-05-05' },
          { code: '5A1935Z', day: '2026-05-05' },
        ],
      }),
    ],
    [
      'two days',
      institutionalClaim({
        procedures: [
          { code: '5A1935Z', day: '2026-05-05' },
          { code: '5A1935Z', day: '2026-05-06' },
        ],
      }),
    ],
  ],
  reject: [
    [
      'the same twice',
      institutionalClaim({
        procedures: [
          { code: '0DTJ4ZZ', day: '2026-05-05' },
          { code: '0DTJ4ZZ', day: '2026-05-05' },
        ],
      }),
      'procedures.1.code',
      /repeats 0DTJ4ZZ/,
    ],
    [
      'apart',
      institutionalClaim({
        procedures: [
          { code: '5A1935Z', day: '2026-05-05' },
          { code: '0DTJ4ZZ', day: '2026-05-05' },
          { code: '5A1935Z', day: '2026-05-05' },
        ],
      }),
      'procedures.2.code',
      /5A1935Z/,
    ],
  ],
})
