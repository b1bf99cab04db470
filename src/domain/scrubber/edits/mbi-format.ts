import type { Edit } from '../edit.ts'
import { box, isMedicare } from '../parts.ts'

const LETTER = '[AC-HJKMNP-RT-Y]'
const EITHER = '[AC-HJKMNP-RT-Y0-9]'
const MBI = new RegExp(`^[1-9]${LETTER}${EITHER}\\d${LETTER}${EITHER}\\d${LETTER}{2}\\d{2}$`)

/** Medicare knows people by an 11-character identifier of a fixed pattern. */
export const mbiFormat: Edit = {
  id: 'mbi-format',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2020-01-01' },
  source: 'cms-mbi',
  status: { category: 'A7', code: '164', entity: 'IL' },
  check: (claim) => {
    const { id } = claim.subscriber
    if (!isMedicare(claim) || id === '' || MBI.test(id)) return []
    const why =
      id.length === 11
        ? 'The pattern is digit, letter, letter or digit, digit, letter, letter or digit, digit, two letters, two digits, and S, L, O, I, B and Z are never used.'
        : `It has 11 characters and this has ${id.length}.`
    return [
      {
        at: 'subscriber.id',
        message: `${box(claim, 'subscriber.id')} says ${id}, which is not a Medicare beneficiary identifier. ${why} Copy it again from the card, without dashes.`,
      },
    ]
  },
}
