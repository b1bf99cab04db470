import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { accidentPayerConflict } from './accident-payer-conflict.ts'

table(accidentPayerConflict, {
  accept: [
    ['no accident', professionalClaim()],
    [
      "work, billed to workers' compensation",
      professionalClaim({
        payer: { name: 'Comp', id: 'W', filing: 'WC' },
        accident: { employment: true, auto: false, other: false },
      }),
    ],
  ],
  reject: [
    [
      'work, billed to a health plan',
      professionalClaim({ accident: { employment: true, auto: false, other: false } }),
      'accident.employment',
      /Box 10a/,
    ],
    [
      'a car, billed to a health plan',
      professionalClaim({ accident: { employment: false, auto: true, other: false, state: 'OH' } }),
      'accident.auto',
      /Box 10b/,
    ],
  ],
})
