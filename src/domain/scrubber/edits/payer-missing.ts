import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const WORDS = { name: 'the name of the payer', id: 'the payer ID', filing: 'the kind of coverage' } as const

/** Without name, number and kind of payer the clearinghouse does not know where to send the claim. */
export const payerMissing: Edit = {
  id: 'payer-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  check: (claim) =>
    (['name', 'id', 'filing'] as const).flatMap((part) => {
      const at = `payer.${part}`
      return claim.payer[part].trim() === ''
        ? [
            {
              at,
              message: `${box(claim, at)} lacks ${WORDS[part]}. Take it from the payer's entry in your system.`,
            },
          ]
        : []
    }),
}
