import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { billingPhoneFormat } from './billing-phone-format.ts'

table(billingPhoneFormat, {
  accept: [
    ['ten digits', professionalClaim()],
    ['none', institutionalClaim({ billing: { ...institutionalClaim().billing, phone: '' } })],
  ],
  reject: [
    [
      'a word',
      professionalClaim({ billing: { ...professionalClaim().billing, phone: 'office' } }),
      'billing.phone',
      /no digit/,
    ],
    [
      'dashes',
      institutionalClaim({ billing: { ...institutionalClaim().billing, phone: '---' } }),
      'billing.phone',
      /FL 1/,
    ],
  ],
})
