import { priorDifference, priorLineDifference } from '../../claim/prior.ts'
import { dollars } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'

/** Charge less every adjustment is what an earlier payer paid, on each line and in all. */
export const priorDoesNotBalance: Edit = {
  id: 'prior-does-not-balance',
  severity: 'reject',
  gate: 'payer',
  inForce: { from: '2012-01-01' },
  source: 'x12-837-tr3',
  status: { category: 'A7', code: '400' },
  check: (claim) =>
    (claim.prior ?? []).flatMap((result, index) => {
      const off = priorDifference(claim.total, result)
      const lines = result.lines.flatMap((line, place) => {
        const charge = claim.lines[line.line - 1]?.charge
        const difference = charge === undefined ? 0 : priorLineDifference(charge, line)
        return difference === 0
          ? []
          : [
              {
                at: `prior.${index}.lines.${place}`,
                message: `${result.payer.name} leaves ${dollars(Math.abs(difference))} of line ${line.line} ${difference > 0 ? 'unexplained' : 'too much explained'}: charge less adjustments is not what it paid. Copy the line again from its remittance.`,
              },
            ]
      })
      if (lines.length > 0) return lines
      return off === 0
        ? []
        : [
            {
              at: `prior.${index}`,
              message: `The result of ${result.payer.name} is off by ${dollars(Math.abs(off))}: ${dollars(claim.total)} less its adjustments is not the ${dollars(result.paid)} it paid. Copy it again from the remittance.`,
            },
          ]
    }),
}
