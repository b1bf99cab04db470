import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { billingNpiMissing } from './billing-npi-missing.ts'

table(billingNpiMissing, {
  accept: [
    ['a billing NPI', professionalClaim()],
    ['one on a UB-04', institutionalClaim()],
  ],
  reject: [
    [
      'a blank 33a',
      professionalClaim({ billing: { ...professionalClaim().billing, npi: '' } }),
      'billing.npi',
      /Box 33a is blank/,
    ],
    [
      'a blank FL 56',
      institutionalClaim({ billing: { ...institutionalClaim().billing, npi: '' } }),
      'billing.npi',
      /FL 56 is blank/,
    ],
  ],
})
