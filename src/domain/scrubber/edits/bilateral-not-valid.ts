import type { Edit } from '../edit.ts'
import { box, factsOf, linesOf } from '../parts.ts'

/** The bilateral indicator of the fee schedule says whether 50 can be. */
export const bilateralNotValid: Edit = {
  id: 'bilateral-not-valid',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-physician-fee-schedule',
  check: (claim, reference) =>
    linesOf(claim)
      .filter(
        (line) =>
          line.modifiers.includes('50') &&
          ['0', '2', '9'].includes(factsOf(reference, line)?.bilateral ?? ''),
      )
      .map((line) => ({
        at: `${line.at}.modifiers`,
        message: `${box(claim, `${line.at}.modifiers`)} puts 50 on ${line.procedure}, ${factsOf(reference, line)?.bilateral === '2' ? 'which stands for both sides already' : 'which is not done on two sides'}. Take the modifier off.`,
      })),
}
