import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Every line says by a letter why it was done. */
export const pointerMissing: Edit = {
  id: 'pointer-missing',
  severity: 'reject',
  gate: 'clearinghouse',
  inForce: { from: '2014-04-01' },
  source: 'nucc-1500-manual',
  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap((line, index) =>
          line.pointers.length > 0
            ? []
            : [
                {
                  at: `lines.${index}.pointers`,
                  message: `${box(claim, `lines.${index}.pointers`)} is blank. Write the letter of the diagnosis that made this service necessary.`,
                },
              ],
        ),
}
