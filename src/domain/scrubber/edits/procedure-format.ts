import type { Claim } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box, type Line, linesOf } from '../parts.ts'

const SHAPE = /^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/

const isHipps = (claim: Claim, line: Line): boolean =>
  claim.form === 'institutional' && /^002[234]$/.test(claim.lines[line.number - 1]?.revenue ?? '')

/** Procedure codes have five characters of a fixed pattern. */
export const procedureFormat: Edit = {
  id: 'procedure-format',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'hcpcs',
  status: { category: 'A7', code: '454' },
  check: (claim) =>
    linesOf(claim)
      .filter(
        (line) =>
          line.procedure !== '' && !(isHipps(claim, line) ? /^[A-Z0-9]{5}$/ : SHAPE).test(line.procedure),
      )
      .map(({ at, procedure }) => ({
        at: `${at}.procedure`,
        message: `${box(claim, `${at}.procedure`)} says ${procedure}, which cannot be a procedure code: it has five characters, the last four or the first four of them digits. Modifiers stand in boxes of their own.`,
      })),
}
