import { professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { priorWithoutSequence } from './prior-without-sequence.ts'

const PRIOR = {
  sequence: 'P' as const,
  payer: { name: 'First Health', id: 'FH100', filing: 'CI' },
  insured: { last: 'Vance', first: 'Mira', id: 'FH77', relationship: 'self' as const },
  on: '2026-04-01',
  paid: 12_500,
  adjustments: [],
  lines: [],
}

table(priorWithoutSequence, {
  accept: [
    ['no earlier payer', professionalClaim()],
    ['second after first', professionalClaim({ sequence: 'S', prior: [PRIOR] })],
  ],
  reject: [
    [
      'a result of the first with a claim to the first',
      professionalClaim({ prior: [PRIOR] }),
      'prior.0',
      /First Health stands in the same place/,
    ],
    [
      'two seconds',
      professionalClaim({ sequence: 'S', prior: [PRIOR, { ...PRIOR, sequence: 'S' }] }),
      'prior.1',
      /which payer comes after/,
    ],
  ],
})
