import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The quantity of a drug has one of five units. */
export const ndcUnitUnknown: Edit = {
  id: 'ndc-unit-unknown',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',

  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap(({ ndc = '' }, index) => {
          const [, unit] = /^(?:N4)?[\d-]{11,13}\s+([A-Z][A-Z0-9])/.exec(ndc.trim()) ?? []
          const at = `lines.${index}.ndc`
          return unit && !['F2', 'GR', 'ME', 'ML', 'UN'].includes(unit)
            ? [
                {
                  at,
                  message: `${box(claim, at)} counts the drug in ${unit}. Write UN for units, ML, GR, ME for milligrams or F2 for international units.`,
                },
              ]
            : []
        }),
}
