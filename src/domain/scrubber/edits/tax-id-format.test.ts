import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { taxIdFormat } from './tax-id-format.ts'

table(taxIdFormat, {
  accept: [
    ['nine digits', professionalClaim()],
    ['nine digits on a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'a hyphen',
      professionalClaim({ billing: { ...professionalClaim().billing, taxId: '99-0001234' } }),
      'billing.taxId',
      /Box 25 says 99-0001234/,
    ],
    [
      'nothing',
      institutionalClaim({ billing: { ...institutionalClaim().billing, taxId: '' } }),
      'billing.taxId',
      /FL 5 is blank/,
    ],
  ],
})
