import { NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { referringQualifierMissing } from './referring-qualifier-missing.ts'

table(referringQualifierMissing, {
  accept: [
    [
      'DN',
      professionalClaim({ referring: { last: 'Sol', first: 'Ida', npi: NPI.referring, qualifier: 'DN' } }),
    ],
    ['nobody', professionalClaim()],
  ],
  reject: [
    [
      'no role',
      professionalClaim({ referring: { last: 'Sol', first: 'Ida', npi: NPI.referring, qualifier: '' } }),
      'referring.qualifier',
      /without a role/,
    ],
    [
      'a role of another box',
      professionalClaim({ referring: { last: 'Sol', first: 'Ida', npi: NPI.referring, qualifier: '82' } }),
      'referring.qualifier',
      /the role 82/,
    ],
  ],
})
