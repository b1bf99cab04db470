import { institutionalClaim, professionalClaim } from '../../claim/fixture.ts'
import { table } from '../fixture.ts'
import { billingPoBox } from './billing-po-box.ts'

table(billingPoBox, {
  accept: [
    ['a street', professionalClaim()],
    [
      'a street that only sounds alike',
      professionalClaim({
        billing: {
          ...professionalClaim().billing,
          address: { ...professionalClaim().billing.address, street: '9 Boxwood Post Road' },
        },
      }),
    ],
  ],
  reject: [
    [
      'PO Box',
      professionalClaim({
        billing: {
          ...professionalClaim().billing,
          address: { ...professionalClaim().billing.address, street: 'PO Box 77' },
        },
      }),
      'billing.address.street',
      /Box 33 has a PO box/,
    ],
    [
      'P.O. BOX',
      institutionalClaim({
        billing: {
          ...institutionalClaim().billing,
          address: { ...institutionalClaim().billing.address, street: 'P.O. BOX 77' },
        },
      }),
      'billing.address.street',
      /FL 1/,
    ],
  ],
})
