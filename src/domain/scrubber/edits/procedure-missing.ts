import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** A professional line is a procedure. */
export const procedureMissing: Edit = {
  id: 'procedure-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : linesOf(claim)
          .filter((line) => line.procedure === '')
          .map(({ at }) => ({
            at: `${at}.procedure`,
            message: `${box(claim, `${at}.procedure`)} is blank. Write the code of what was done, or clear the line.`,
          })),
}
