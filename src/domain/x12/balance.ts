import { type Cents, sum } from '../kernel/money.ts'
import type { Imbalance } from '../payer/remit.ts'
import { adjustmentsIn, claimsIn, patientOf, providerAdjustmentsIn } from './835-read.ts'
import { guide835 } from './guide/835.ts'
import { amountOf, first, type Loop, within } from './loops.ts'
import { setsIn } from './sets-in.ts'
import { walk } from './walk.ts'

export interface Balance {
  /** False too when the text holds no remittance. */
  readonly balanced: boolean
  /** `at` is a path in the payment: `remits.0.lines.1`; `cents` is what is missing (or, negative, too much) there. */
  readonly differences: readonly Imbalance[]
}

/**
 * Does an 835 add up, on every level (X221A1 §1.10.2)? Line: charge − CAS = paid. Claim: charge − all CAS = paid,
 * Σ lines − claim CAS = paid, Σ PR = patient's share. Transaction: Σ CLP04 − Σ PLB = BPR02.
 */
export function balance(text: string): Balance {
  const remittances = setsIn(text).sets.filter(({ st }) => st === '835')
  const differences = remittances.flatMap((set) =>
    transactionDifferences(walk(guide835, set.segments, set.component).root),
  )
  return { balanced: remittances.length > 0 && differences.length === 0, differences }
}

function transactionDifferences(root: Loop): Imbalance[] {
  const claims = claimsIn(root)
  const owed =
    sum(claims.map((claim) => amountOf(first(claim, 'CLP')(4)))) -
    sum(providerAdjustmentsIn(root).map(({ cents }) => cents))
  return [
    ...claims.flatMap((claim, index) => claimDifferences(claim, `remits.${index}`)),
    ...off('transaction', 'paid', owed, amountOf(first(root, 'BPR')(2))),
  ]
}

function claimDifferences(claim: Loop, at: string): Imbalance[] {
  const clp = first(claim, 'CLP')
  const [charge, paid] = [amountOf(clp(3)), amountOf(clp(4))]
  const lines = within(claim, '2110')
  const own = adjustmentsIn(claim, at)
  const every = [...own, ...lines.flatMap((line) => adjustmentsIn(line, at))]
  const ofLines = lines.flatMap((line, index) => lineDifferences(line, `${at}.lines.${index}`))
  const lineCharges = sum(lines.map((line) => amountOf(first(line, 'SVC')(2))))
  const linePaid = sum(lines.map((line) => amountOf(first(line, 'SVC')(3))))
  // With lines, charge − all CAS = paid follows from the lines, the charges and the payments; each is named once.
  const whole =
    lines.length === 0
      ? off('claim', `${at}.paid`, charge - total(own), paid)
      : [
          ...off('claim', `${at}.charge`, charge, lineCharges),
          ...off('claim', `${at}.paid`, linePaid - total(own), paid),
        ]
  const share = total(every.filter(({ group }) => group === 'PR'))
  return [...ofLines, ...whole, ...off('claim', `${at}.patient`, share, patientOf(claim))]
}

function lineDifferences(line: Loop, at: string): Imbalance[] {
  const svc = first(line, 'SVC')
  return off('line', at, amountOf(svc(2)) - total(adjustmentsIn(line, at)), amountOf(svc(3)))
}

const total = (adjustments: readonly { readonly cents: Cents }[]): Cents =>
  sum(adjustments.map(({ cents }) => cents))

const off = (level: Imbalance['level'], at: string, should: Cents, does: Cents): Imbalance[] =>
  should === does ? [] : [{ level, at, cents: should - does }]
