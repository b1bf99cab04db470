import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** Drug numbers travel as eleven digits. */
export const ndcFormat: Edit = {
  id: 'ndc-format',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'x12-837p-tr3',
  status: { category: 'A7', code: '218' },
  check: (claim) =>
    claim.form === 'institutional'
      ? []
      : claim.lines.flatMap((line, index) => {
          const at = `lines.${index}.ndc`
          return line.ndc && !/^\d{11}$/.test(line.ndc)
            ? [
                {
                  at,
                  message: `${box(claim, at)} has the drug number ${line.ndc}. Write eleven digits without hyphens; a part that is short gets a leading zero (5-4-2).`,
                },
              ]
            : []
        }),
}
