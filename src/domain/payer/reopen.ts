import type { Claim } from '../claim/claim.ts'
import type { Reference } from '../codes/entry.ts'
import { addDays, type Day, formDay } from '../kernel/day.ts'
import type { Problem } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { adjudicate } from './adjudicate.ts'
import { forget } from './history.ts'
import type { Payer, PayerFile } from './payer.ts'
import type { Adjustment, Remit } from './remit.ts'
import { saysWhatChanged } from './track.ts'

export interface Corrected {
  /** The first answer taken back, to be posted before the second. */
  readonly reversal: Remit
  readonly remit: Remit
  readonly file: PayerFile
}

/** The first answer with every sign turned: CLP02 22. It balances exactly when the original does. */
export function reverseRemit(remit: Remit, on: Day): Remit {
  const turned = (list: readonly Adjustment[]) => list.map((entry) => ({ ...entry, cents: -entry.cents }))
  const { outside = [], ...own } = remit
  // Interest that was paid goes back with the claim; what was taken for another claim stays taken.
  const interest = outside.filter((entry) => entry.reason === 'L6')
  return {
    ...own,
    ...(interest.length === 0
      ? {}
      : { outside: interest.map((entry) => ({ ...entry, cents: -entry.cents })) }),
    status: '22',
    paidOn: on,
    charge: -remit.charge,
    paid: -remit.paid,
    patient: -remit.patient,
    ...(remit.allowed === undefined ? {} : { allowed: -remit.allowed }),
    claimAdjustments: turned(remit.claimAdjustments),
    lines: remit.lines.map((line) => ({
      ...line,
      charge: -line.charge,
      allowed: -line.allowed,
      paid: -line.paid,
      adjustments: turned(line.adjustments),
    })),
  }
}

/**
 * A processed claim changed on the payer's own track: a replacement (frequency 7, original reference), an adjustment bill
 * (that and a condition code D0 to D9 or E0), or a reopening (the claim as it should have been, frequency 1). The original
 * is taken back and the corrected claim judged as if it were the first. Too late or on another track: the problems.
 */
export function correct(
  original: Remit,
  claim: Claim,
  payer: Payer,
  file: PayerFile,
  receivedOn: Day,
  reference: Reference,
): Result<Corrected> {
  const problems = [...trackProblems(original, claim, payer), ...lateProblems(original, payer, receivedOn)]
  if (problems.length > 0) return bad(problems)
  // A reopening changes a claim that was filed in time: its filing limit is not asked again.
  const asked =
    payer.track === 'reopening'
      ? { ...payer, rules: payer.rules.filter((row) => row.rule !== 'timely-filing') }
      : payer
  const decided = adjudicate(claim, asked, forget(file, original.control), receivedOn, reference)
  return good({ reversal: reverseRemit(original, decided.remit.paidOn), ...decided })
}

/** Frequency 8: the claim should never have been sent. What was paid is taken back and nothing is decided again. */
export const voidClaim = (
  original: Remit,
  file: PayerFile,
  on: Day,
): { reversal: Remit; file: PayerFile } => ({
  reversal: reverseRemit(original, on),
  file: forget(file, original.control),
})

function trackProblems(original: Remit, claim: Claim, payer: Payer): Problem[] {
  const wanted = payer.track === 'reopening' ? '1' : '7'
  if (claim.frequency !== wanted) {
    const message = `${payer.name} changes a processed claim by ${payer.track === 'reopening' ? 'a reopening, with frequency 1' : 'a claim with frequency 7'}; this one has ${claim.frequency}.`
    return [{ at: 'frequency', message }]
  }
  if (wanted === '7' && claim.originalReference !== original.control) {
    return [
      {
        at: 'originalReference',
        message: `The reference must be the control number of the remittance, ${original.control}.`,
      },
    ]
  }
  if (payer.track === 'adjustment-bill' && !saysWhatChanged(claim)) {
    return [
      {
        at: 'conditions',
        message: 'An adjustment bill says with one condition code (D0 to D9, E0) what was changed.',
      },
    ]
  }
  return []
}

function lateProblems(original: Remit, payer: Payer, receivedOn: Day): Problem[] {
  const last = payer.correction && addDays(original.paidOn, payer.correction.days)
  if (last === undefined || receivedOn <= last) return []
  return [
    {
      at: 'frequency',
      message: `This remittance of ${formDay(original.paidOn)} could be corrected until ${formDay(last)}.`,
    },
  ]
}
