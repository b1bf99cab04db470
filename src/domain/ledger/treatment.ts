import type { Adjustment, RemitLine } from '../payer/remit.ts'

/**
 * What the ledger does with an adjustment: the patient's share; taken off by contract or law; what an earlier payer did,
 * which was posted with that payer's answer; or not paid, which stays open until somebody has worked it.
 */
export type Treatment = 'patient' | 'contractual' | 'earlier' | 'denied'

/** CARCs that the contract or the law takes off without a question: pricing, ranking, outliers, state schedules, sequestration. */
const contractual: readonly string[] = ['44', '45', '59', '70', '74', '94', '134', '253', 'P12', 'P23']

/** What an adjustment stands on: a line, or the claim as a whole. */
type On = Pick<RemitLine, 'allowed' | 'revenue' | 'remarks'>

export function treatmentOf({ group, reason }: Pick<Adjustment, 'group' | 'reason'>, on?: On): Treatment {
  if (group === 'PR') return 'patient'
  // OA-23 says again what the payers before have paid and taken off (X221A1 §1.10.2.13).
  if (reason === '23') return 'earlier'
  if (contractual.includes(reason)) return 'contractual'
  // A packaged line of a facility is paid with another one.
  if (reason === '97' && on?.revenue !== undefined && on.remarks.includes('M15')) return 'contractual'
  // A capitated service was paid in advance when the plan allows it; otherwise another plan has taken over.
  if (reason === '24' && on !== undefined && on.allowed > 0) return 'contractual'
  return 'denied'
}
