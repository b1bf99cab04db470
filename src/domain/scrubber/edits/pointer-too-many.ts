import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** A line carries at most four pointers. */
export const pointerTooMany: Edit = {
  id: 'pointer-too-many',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap((line, index) =>
          line.pointers.length <= 4
            ? []
            : [
                {
                  at: `lines.${index}.pointers`,
                  message: `${box(claim, `lines.${index}.pointers`)} has ${line.pointers.length} letters; four fit. Keep those that support the service, the strongest first.`,
                },
              ],
        ),
}
