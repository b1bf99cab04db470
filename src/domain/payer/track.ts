import type { Claim } from '../claim/claim.ts'
import type { Status } from './identity.ts'
import type { Payer, PayerFile } from './payer.ts'

/** An adjustment bill says what was changed: a condition code D0 to D9, or E0. Only bills of a facility have one. */
export const saysWhatChanged = (claim: Claim): boolean =>
  claim.form !== 'institutional' || claim.conditions.some((code) => /^(D\d|E0)$/.test(code))

/** How a processed claim may come back is the payer's own track. */
export function track(claim: Claim, payer: Payer, file: PayerFile): Status[] {
  if (claim.frequency !== '7' && claim.frequency !== '8') return []
  if (payer.track === 'reopening') {
    const message = `${payer.name} takes only frequency 1. A processed claim is changed by a reopening or an appeal.`
    return [{ category: 'A7', code: '535', at: 'frequency', message }]
  }
  const reference = claim.originalReference ?? ''
  if (reference === '') {
    return [
      {
        category: 'A6',
        code: '464',
        at: 'originalReference',
        message: `Frequency ${claim.frequency} needs the payer's control number of the claim it changes.`,
      },
    ]
  }
  const own = file.history.some((entry) => entry.control === reference && entry.account === claim.account)
  if (!own) {
    return [
      {
        category: 'A7',
        code: '464',
        at: 'originalReference',
        message: `${reference} is not the control number of a processed claim of this account.`,
      },
    ]
  }
  if (payer.track === 'adjustment-bill' && !saysWhatChanged(claim)) {
    return [
      {
        category: 'A6',
        code: '460',
        at: 'conditions',
        message: 'An adjustment bill says with one condition code (D0 to D9, E0) what was changed.',
      },
    ]
  }
  return []
}
