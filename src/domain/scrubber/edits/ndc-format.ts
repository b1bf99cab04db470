import type { Edit } from '../edit.ts'
import { box } from '../parts.ts'

/** The shaded part of box 24: N4 in front, and unit and quantity behind, may stand or not; hyphens do not travel. */
const WRITTEN = /^(?:N4)?([\d-]{11,13})(?:\s*[A-Z][A-Z0-9]\s*\d*\.?\d+)?$/

/** What the 837 carries of it. */
function sent(ndc: string): string {
  const [, number] = WRITTEN.exec(ndc.trim()) ?? []
  return number === undefined ? ndc.trim() : number.replaceAll('-', '')
}

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
      : claim.lines.flatMap(({ ndc }, index) => {
          const at = `lines.${index}.ndc`
          if (!ndc || /^\d{11}$/.test(sent(ndc))) return []
          return [
            {
              at,
              ...(sent(ndc).length === 11 ? {} : { gate: 'clearinghouse' as const }),
              message: `${box(claim, at)} has the drug number ${ndc}. Write eleven digits without hyphens; a part that is short gets a leading zero (5-4-2).`,
            },
          ]
        }),
}
