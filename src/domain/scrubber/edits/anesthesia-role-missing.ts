import type { Edit } from '../edit.ts'
import { box, either, factsOf, isMedicare, linesOf } from '../parts.ts'

const ROLES = ['AA', 'AD', 'QK', 'QX', 'QY', 'QZ']

/** Who gave an anesthesia, and under whom, decides what it pays. */
export const anesthesiaRoleMissing: Edit = {
  id: 'anesthesia-role-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-12',

  check: (claim, reference) =>
    claim.form === 'institutional' || !isMedicare(claim)
      ? []
      : linesOf(claim).flatMap((line) => {
          if (!factsOf(reference, line)?.family.startsWith('anesthesia')) return []
          const roles = line.modifiers.filter((modifier) => ROLES.includes(modifier))
          const at = `${line.at}.modifiers`
          if (roles.length === 1) return []
          return [
            {
              at,
              message:
                roles.length === 0
                  ? `${box(claim, at)} does not say who gave the anesthesia. Add AA, QZ, QX, QY, QK or AD.`
                  : `${box(claim, at)} has ${either(roles)} at once. One of them is true; keep it.`,
            },
          ]
        }),
}
