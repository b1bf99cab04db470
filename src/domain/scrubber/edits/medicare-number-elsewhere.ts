import type { Edit } from '../edit.ts'
import { box, isMedicare } from '../parts.ts'

const LETTER = '[AC-HJKMNP-RT-Y]'
const EITHER = '[AC-HJKMNP-RT-Y0-9]'
const MBI = new RegExp(`^[1-9]${LETTER}${EITHER}\\d${LETTER}${EITHER}\\d${LETTER}{2}\\d{2}$`)

/** A number of Medicare’s pattern belongs to Medicare. */
export const medicareNumberElsewhere: Edit = {
  id: 'medicare-number-elsewhere',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2020-01-01' },
  source: 'cms-mbi',

  check: (claim) =>
    !isMedicare(claim) && MBI.test(claim.subscriber.id)
      ? [
          {
            at: 'subscriber.id',
            message: `${box(claim, 'subscriber.id')} has ${claim.subscriber.id}, a Medicare number, but the claim goes to another kind of payer (${claim.payer.filing}). Copy the number from that payer's own card.`,
          },
        ]
      : [],
}
