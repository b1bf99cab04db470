import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** An address of the insured is whole or absent. */
export const subscriberAddressIncomplete: Edit = {
  id: 'subscriber-address-incomplete',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const { address } = claim.subscriber
    if (!address || claim.patient.relationship === 'self') return []
    return (['street', 'city', 'state', 'zip'] as const)
      .filter((part) => (part === 'zip' ? !/\d/.test(address.zip) : address[part].trim() === ''))
      .map((part) => ({
        at: `subscriber.address.${part}`,
        message: `${box(claim, `subscriber.address.${part}`)} lacks the ${part === 'zip' ? 'ZIP code' : part} of the insured's address. Complete it from the registration.`,
      }))
  },
}
