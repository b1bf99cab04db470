import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { sequenceWithoutPrior } from './sequence-without-prior.ts'

table(sequenceWithoutPrior, {
  accept: [
    ['the first payer', professionalClaim()],
    ['the first payer, said aloud', institutionalClaim({ sequence: 'P' })],
  ],
  reject: [
    ['the second without the first', professionalClaim({ sequence: 'S' }), 'prior', /as the second/],
    ['the third without the others', institutionalClaim({ sequence: 'T' }), 'prior', /as the third/],
  ],
})
