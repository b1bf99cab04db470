import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

const FILINGS = '11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ'.split(' ')

/** The kind of coverage is one of the codes of the claim filing indicator. */
export const filingUnknown: Edit = {
  id: 'filing-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',

  check: (claim) => {
    const { filing } = claim.payer
    return filing.trim() === '' || FILINGS.includes(filing)
      ? []
      : [
          {
            at: 'payer.filing',
            message: `${box(claim, 'payer.filing')} has the kind of coverage ${filing}, which the 837 does not know. MB is Medicare Part B, MA Part A, MC Medicaid, CI a commercial plan; choose the payer's own.`,
          },
        ]
  },
}
