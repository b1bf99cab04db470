import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { billingPhoneLength } from './billing-phone-length.ts'

table(billingPhoneLength, {
  accept: [
    ['ten digits', professionalClaim()],
    [
      'ten digits with signs',
      professionalClaim({ billing: { ...professionalClaim().billing, phone: '(555) 555-0101' } }),
    ],
  ],
  reject: [
    [
      'seven digits',
      professionalClaim({ billing: { ...professionalClaim().billing, phone: '5550101' } }),
      'billing.phone',
      /7 digits/,
    ],
    [
      'eleven digits',
      institutionalClaim({ billing: { ...institutionalClaim().billing, phone: '15555550101' } }),
      'billing.phone',
      /11 digits/,
    ],
  ],
})
