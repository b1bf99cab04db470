import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { filingUnknown } from './filing-unknown.ts'

table(filingUnknown, {
  accept: [
    ['a commercial plan', professionalClaim()],
    ['Part A', institutionalClaim()],
  ],
  reject: [
    [
      'a letter too few',
      professionalClaim({ payer: { name: 'Harbor Mutual', id: 'HM501', filing: 'C' } }),
      'payer.filing',
      /has the kind of coverage C,/,
    ],
    [
      'a code of no list',
      institutionalClaim({ payer: { name: 'Harbor Mutual', id: 'HM501', filing: 'QQ' } }),
      'payer.filing',
      /QQ/,
    ],
  ],
})
