import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A surgical procedure has a surgeon. */
export const operatingMissing: Edit = {
  id: 'operating-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'nubc-ub04',
  check: (claim) => {
    if (claim.form === 'professional' || claim.operating?.npi) return []
    const surgery = claim.lines.findIndex((line) => /^036\d$/.test(line.revenue))
    if (claim.procedures.length === 0 || surgery < 0) return []
    return [
      {
        at: 'operating',
        message: `FL 74 has a procedure and ${box(claim, `lines.${surgery}.revenue`)} an operating room, but FL 77 is blank. Write the surgeon.`,
      },
    ]
  },
}
