import { sum } from '../../kernel/money.ts'
import type { Edit } from '../edit.ts'

/** Coinsurance and lifetime reserve days are covered days. */
export const valueCoinsuranceDays: Edit = {
  id: 'value-coinsurance-days',
  severity: 'error',
  gate: 'practice',
  inForce: { from: '2012-01-01' },
  source: 'cms-claims-processing-manual-3',

  check: (claim) => {
    if (claim.form === 'professional') return []
    const days = (codes: readonly string[]) =>
      sum(claim.values.filter(({ code }) => codes.includes(code)).map(({ amount }) => amount)) / 100
    const [covered, shared] = [days(['80']), days(['82', '83'])]
    return shared > covered
      ? [
          {
            at: 'values',
            message: `Value codes 82 and 83 count ${shared} days that the patient shares, but only ${covered} are covered (80). Shared days are a part of the covered ones; correct them.`,
          },
        ]
      : []
  },
}
