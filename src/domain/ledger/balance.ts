import { type Cents, sum } from '../kernel/money.ts'
import type { Balance, Entry } from './entry.ts'
import { spread } from './spread.ts'

/** What an entry does to the two halves of a balance. */
interface Effect {
  readonly insurance: Cents
  readonly patient: Cents
}

/**
 * `cents` on the half it belongs to. A transfer takes from insurance what it adds to patient; a reversal undoes the entry
 * it names, so it needs the others.
 */
export function effectOf(entry: Entry, entries: readonly Entry[]): Effect {
  if (entry.kind === 'reversal') {
    const original = entries.find((other) => other.id === entry.reverses)
    const effect = original ? effectOf(original, entries) : { insurance: -entry.cents, patient: 0 }
    return { insurance: -effect.insurance, patient: -effect.patient }
  }
  if (entry.kind === 'transfer-to-patient') return { insurance: -entry.cents, patient: entry.cents }
  if (entry.kind === 'transfer-to-second') return { insurance: 0, patient: 0 }
  const onPatient =
    entry.kind === 'patient-payment' ||
    ((entry.kind === 'refund' || entry.kind === 'write-off') && entry.group === 'PR')
  return onPatient ? { insurance: 0, patient: entry.cents } : { insurance: entry.cents, patient: 0 }
}

/** What is open, and with whom: total = insurance + patient. */
export function balance(entries: readonly Entry[], among: readonly Entry[] = entries): Balance {
  const effects = entries.map((entry) => effectOf(entry, among))
  const insurance = sum(effects.map((effect) => effect.insurance))
  const patient = sum(effects.map((effect) => effect.patient))
  return { total: insurance + patient, insurance, patient }
}

/**
 * Balance of every line, in order. What the payer did to the account as a whole (a stay paid as one) is spread over what is
 * open with it on the lines; `line` undefined is the rest: the patient's share and payments that name no line.
 */
export function lineBalances(entries: readonly Entry[]): ({ line: number | undefined } & Balance)[] {
  const lines = [...new Set(entries.map((entry) => entry.line))].sort(
    (a, b) => (a ?? Infinity) - (b ?? Infinity),
  )
  const own = lines.map((line) => ({
    line,
    ...balance(
      entries.filter((entry) => entry.line === line),
      entries,
    ),
  }))
  const ofLines = own.filter(({ line }) => line !== undefined)
  const whole = own.find(({ line }) => line === undefined)?.insurance ?? 0
  const weights = ofLines.map(({ insurance }) => Math.max(insurance, 0))
  if (whole === 0 || sum(weights) === 0) return own
  const parts = spread(whole, weights)
  return own.map(({ line, insurance, patient }, index) => {
    const now = line === undefined ? insurance - whole : insurance + (parts[index] ?? 0)
    return { line, total: now + patient, insurance: now, patient }
  })
}
