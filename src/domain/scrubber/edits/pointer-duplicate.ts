import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A line points at a diagnosis once. */
export const pointerDuplicate: Edit = {
  id: 'pointer-duplicate',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  status: { category: 'A7', code: '477' },
  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap((line, index) => {
          const twice = line.pointers.find((pointer, place) => line.pointers.indexOf(pointer) !== place)
          const at = `lines.${index}.pointers`
          return twice === undefined
            ? []
            : [
                {
                  at,
                  message: `${box(claim, at)} points at ${String.fromCharCode(64 + twice)} twice. Once is enough.`,
                },
              ]
        }),
}
