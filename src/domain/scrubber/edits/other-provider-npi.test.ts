import { institutionalClaim, NPI } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { otherProviderNpi } from './other-provider-npi.ts'

table(otherProviderNpi, {
  accept: [
    [
      'a number',
      institutionalClaim({ otherProviders: [{ role: 'DN', last: 'Ray', first: 'Al', npi: NPI.referring }] }),
    ],
    ['none', institutionalClaim()],
  ],
  reject: [
    [
      'a wrong digit',
      institutionalClaim({ otherProviders: [{ role: 'DN', last: 'Ray', first: 'Al', npi: '9000110019' }] }),
      'otherProviders.0.npi',
      /9000110019/,
    ],
    [
      'a blank',
      institutionalClaim({ otherProviders: [{ role: 'ZZ', last: 'Ray', first: 'Al', npi: '' }] }),
      'otherProviders.0.npi',
      /\(blank\)/,
    ],
  ],
})
