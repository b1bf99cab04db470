import { institutionalClaim, outpatientClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { codeBlank } from './code-blank.ts'

table(codeBlank, {
  accept: [
    ['no blanks', institutionalClaim()],
    ['a CMS-1500', professionalClaim()],
  ],
  reject: [
    [
      'a POA without its diagnosis',
      institutionalClaim({
        others: [
          { code: 'I10', poa: 'Y' },
          { code: '', poa: 'Y' },
        ],
      }),
      'others.1',
      /FL 67B/,
    ],
    ['a blank reason', outpatientClaim({ reasons: ['R0600', ''] }), 'reasons.1', /FL 70/],
  ],
})
