import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** Anesthesia time travels as minutes with the unit MJ. */
export const anesthesiaWithoutMinutes: Edit = {
  id: 'anesthesia-without-minutes',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-12',
  check: (claim, reference) =>
    claim.form === 'institutional'
      ? []
      : linesOf(claim).flatMap((line, index) => {
          const kind = claim.lines[index]?.unitKind
          const isAnesthesia = factsOf(reference, line)?.family.startsWith('anesthesia')
          if (isAnesthesia === undefined || isAnesthesia === (kind === 'MJ')) return []
          const at = `${line.at}.units`
          return [
            {
              at,
              message: isAnesthesia
                ? `${box(claim, at)} counts units, but ${line.procedure} is anesthesia: write its minutes, with MJ.`
                : `${box(claim, at)} counts minutes (MJ), but ${line.procedure} is not anesthesia: write units.`,
            },
          ]
        }),
}
