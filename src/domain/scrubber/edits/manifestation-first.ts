import type { Edit } from '../edit.ts'
import { box, codedOf, either } from '../parts.ts'

/** A manifestation never stands first (guidelines I.A.13). */
export const manifestationFirst: Edit = {
  id: 'manifestation-first',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'icd10cm-guidelines',
  check: (claim, reference) => {
    const [first] = codedOf(claim, reference)
    const entry = first?.entry
    if (!first || !entry?.manifestation || /^[V-Y]/.test(first.code)) return []
    const causes = entry.codeFirst.length > 0 ? `, for instance ${either(entry.codeFirst.slice(0, 3))}` : ''
    return [
      {
        at: first.at,
        message: `${box(claim, first.at)} has ${entry.code}, which is what another disease does. Code that disease first${causes}.`,
      },
    ]
  },
}
