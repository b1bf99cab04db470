import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

const HIPPS_LINES = ['0022', '0023', '0024']

/** A service without a charge is usually a charge that was not found. */
export const chargeZero: Edit = {
  id: 'charge-zero',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    linesOf(claim)
      .filter(
        (line) =>
          line.charge === 0 &&
          !(
            claim.form === 'institutional' &&
            HIPPS_LINES.includes(claim.lines[line.number - 1]?.revenue ?? '')
          ),
      )
      .map(({ at }) => ({
        at: `${at}.charge`,
        message: `${box(claim, `${at}.charge`)} is zero. That is right only for codes that report something without a price; otherwise take the fee from the charge master.`,
      })),
}
