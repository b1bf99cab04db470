import { withDot, withoutDot } from '../../claim/claim.ts'
import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The first letter of a line is what made the service necessary. */
export const pointerExternalFirst: Edit = {
  id: 'pointer-external-first',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2015-10-01' },
  source: 'icd10cm-guidelines',

  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap(({ pointers }, index) => {
          const code = claim.diagnoses[(pointers[0] ?? 0) - 1] ?? ''
          const at = `lines.${index}.pointers`
          return /^[V-Y]/.test(code)
            ? [
                {
                  at,
                  message: `${box(claim, at)} points first at ${withDot(withoutDot(code))}, which says how it happened. Point first at what the service treated.`,
                },
              ]
            : []
        }),
}
