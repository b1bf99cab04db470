import { NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { referringIsGroup } from './referring-is-group.ts'

table(referringIsGroup, {
  accept: [
    [
      'a person',
      professionalClaim({ referring: { last: 'Ray', first: 'Al', npi: NPI.referring, qualifier: 'DN' } }),
    ],
    ['nobody', professionalClaim()],
  ],
  reject: [
    [
      'the group',
      professionalClaim({ referring: { last: 'Ray', first: 'Al', npi: NPI.group, qualifier: 'DN' } }),
      'referring.npi',
      /organization/,
    ],
    [
      'the place',
      professionalClaim({
        facility: { name: 'Hall', npi: NPI.facility, address: professionalClaim().billing.address },
        referring: { last: 'Ray', first: 'Al', npi: NPI.facility, qualifier: 'DK' },
      }),
      'referring.npi',
      /from a person/,
    ],
  ],
})
