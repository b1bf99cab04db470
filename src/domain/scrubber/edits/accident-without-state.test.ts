import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { accidentWithoutState } from './accident-without-state.ts'

table(accidentWithoutState, {
  accept: [
    [
      'an accident with its state',
      professionalClaim({ accident: { employment: false, auto: true, other: false, state: 'OH' } }),
    ],
    ['another accident', professionalClaim({ accident: { employment: false, auto: false, other: true } })],
  ],
  reject: [
    [
      'no state',
      professionalClaim({ accident: { employment: false, auto: true, other: false } }),
      'accident.state',
      /Box 10b/,
    ],
    [
      'an empty state',
      professionalClaim({ accident: { employment: true, auto: true, other: false, state: '' } }),
      'accident.state',
      /two letters/,
    ],
  ],
})
