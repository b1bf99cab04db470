import type { Edit } from '../edit.ts'
import { box, linesOf } from '../parts.ts'

/** A service of a clinical trial names the trial. */
export const trialNumberMissing: Edit = {
  id: 'trial-number-missing',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2014-01-01' },
  source: 'cms-claims-processing-manual-32',
  check: (claim) => {
    if (claim.trial) return []
    const line = linesOf(claim).find(({ modifiers }) =>
      modifiers.some((modifier) => modifier === 'Q0' || modifier === 'Q1'),
    )
    const condition = claim.form === 'institutional' && claim.conditions.includes('30')
    if (!line && !condition) return []
    const why = line
      ? `${box(claim, `${line.at}.modifiers`)} says that the service belongs to a clinical trial`
      : 'Condition code 30 says that this bill belongs to a clinical trial'
    return [
      {
        at: 'trial',
        message: `${why}, but its number is missing. Write the eight digits of the registry in ${claim.form === 'professional' ? 'box 19' : 'value code D4'}.`,
      },
    ]
  },
}
