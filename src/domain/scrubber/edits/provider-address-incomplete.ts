import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Street, city, state and ZIP of the billing provider and of the place of service are required. */
export const providerAddressIncomplete: Edit = {
  id: 'provider-address-incomplete',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const all = [
      { at: 'billing.address', address: claim.billing.address },
      {
        at: 'facility.address',
        address: claim.form === 'professional' ? claim.facility?.address : undefined,
      },
    ]
    return all.flatMap(({ at, address }) =>
      (['street', 'city', 'state', 'zip'] as const)
        .filter((part) => address && (part === 'zip' ? !/\d/.test(address.zip) : address[part].trim() === ''))
        .map((part) => ({
          at: `${at}.${part}`,
          message: `${box(claim, `${at}.${part}`)} lacks the ${part === 'zip' ? 'ZIP code' : part} of the address. Complete it from the provider file.`,
        })),
    )
  },
}
