import { institutionalClaim, NPI, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { providerNameMissing } from './provider-name-missing.ts'

table(providerNameMissing, {
  accept: [
    ['everyone is named', professionalClaim()],
    [
      'a named operator',
      institutionalClaim({ operating: { last: 'Sorel', first: 'Ada', npi: NPI.attending } }),
    ],
  ],
  reject: [
    [
      'a billing provider without a name',
      professionalClaim({ billing: { ...professionalClaim().billing, name: '' } }),
      'billing.name',
      /Box 33 has no name/,
    ],
    [
      'a referring number alone',
      professionalClaim({ referring: { last: ' ', first: '', npi: NPI.referring, qualifier: 'DN' } }),
      'referring.last',
      /Box 17/,
    ],
    [
      'an operating number alone',
      institutionalClaim({ operating: { last: '', first: '', npi: NPI.attending } }),
      'operating.last',
      /FL 77/,
    ],
  ],
})
