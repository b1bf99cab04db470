import { institutionalClaim } from '../../claim/fixture.ts'
import { books, table } from '../fixture.ts'
import { occurrenceSpanUnknown } from './occurrence-span-unknown.ts'

table(occurrenceSpanUnknown, {
  accept: [
    [
      'a listed code',
      institutionalClaim({ spans: [{ code: '80', from: '2026-04-20', through: '2026-04-24' }] }),
      books({ lists: { 'occurrence-span': ['80'] } }),
    ],
    [
      'two characters, without the list',
      institutionalClaim({ spans: [{ code: 'ZZ', from: '2026-04-20', through: '2026-04-24' }] }),
    ],
  ],
  reject: [
    [
      'one of no list',
      institutionalClaim({
        spans: [
          { code: '80', from: '2026-04-20', through: '2026-04-24' },
          { code: '9Z', from: '2026-04-20', through: '2026-04-24' },
        ],
      }),
      'spans.1.code',
      /has the occurrence span code 9Z/,
      books({ lists: { 'occurrence-span': ['80'] } }),
    ],
    [
      'three characters',
      institutionalClaim({ spans: [{ code: '080', from: '2026-04-20', through: '2026-04-24' }] }),
      'spans.0.code',
      /FL \d+a?.* has the occurrence span code 080/,
    ],
  ],
})
