import { institutionalClaim, NPI, outpatientClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { otherProviderRoleUnknown } from './other-provider-role-unknown.ts'

table(otherProviderRoleUnknown, {
  accept: [
    [
      'a referring provider',
      institutionalClaim({ otherProviders: [{ role: 'DN', last: 'Ray', first: 'Al', npi: NPI.referring }] }),
    ],
    ['none', institutionalClaim()],
  ],
  reject: [
    [
      'no role',
      institutionalClaim({ otherProviders: [{ role: '', last: 'Ray', first: 'Al', npi: NPI.referring }] }),
      'otherProviders.0.role',
      /without a role/,
    ],
    [
      'no name',
      outpatientClaim({ otherProviders: [{ role: '82', last: '', first: '', npi: NPI.referring }] }),
      'otherProviders.0.last',
      /number without a name/,
    ],
  ],
})
