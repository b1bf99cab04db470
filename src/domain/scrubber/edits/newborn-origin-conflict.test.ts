import { institutionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { newbornOriginConflict } from './newborn-origin-conflict.ts'

table(newbornOriginConflict, {
  accept: [
    [
      'born here',
      institutionalClaim({
        priority: '4',
        origin: '5',
        patient: { ...institutionalClaim().patient, birth: '2026-05-04' },
      }),
    ],
    ['an adult', institutionalClaim()],
  ],
  reject: [
    ['an adult newborn', institutionalClaim({ priority: '4', origin: '5' }), 'priority', /was born on/],
    [
      'an origin of others',
      institutionalClaim({
        priority: '4',
        origin: '1',
        patient: { ...institutionalClaim().patient, birth: '2026-05-04' },
      }),
      'origin',
      /Write 5/,
    ],
  ],
})
