import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** Drugs are told apart by the package, not only by the code. */
export const ndcMissing: Edit = {
  id: 'ndc-missing',
  severity: 'warning',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'payer-policy',
  check: (claim, reference) =>
    claim.form === 'institutional' || claim.payer.filing === 'MB'
      ? []
      : linesOf(claim)
          .filter((line, index) => factsOf(reference, line)?.ndc && !claim.lines[index]?.ndc)
          .map((line) => ({
            at: `${line.at}.ndc`,
            message: `${box(claim, `${line.at}.ndc`)} has no drug number for ${line.procedure}. Many payers, Medicaid first, want the eleven digits of the package.`,
          })),
}
