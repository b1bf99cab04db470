import type { Edit } from '../edit.ts'
import { box, codedOf } from '../parts.ts'

/** Codes are reported with all their characters (guidelines I.B.2). */
export const diagnosisIncomplete: Edit = {
  id: 'diagnosis-incomplete',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2015-10-01' },
  source: 'icd10cm-guidelines',
  status: { category: 'A7', code: '255' },
  check: (claim, reference) =>
    codedOf(claim, reference).flatMap(({ at, entry }) => {
      if (!entry || entry.billable) return []
      const next = entry.seventh
        ? `It needs a 7th character (${Object.keys(entry.seventh).join(', ')}), with X in the places that stay empty.`
        : 'It is the heading of more specific codes; go on to the one the note supports.'
      return [{ at, message: `${box(claim, at)} says ${entry.code}, which is not complete. ${next}` }]
    }),
}
