import { balance, lineBalances } from './balance.ts'
import type { Entry } from './entry.ts'

/**
 * The entries of a later payer's answer, held to what is still open on each line: that payer speaks of the whole charge, of
 * which the first one's answer has already settled a part. Payments always count in full.
 */
export function withinOpen(answer: readonly Entry[], before: readonly Entry[]): Entry[] {
  const lines = [...new Set(answer.map((entry) => entry.line))]
  return lines.flatMap((line) => {
    const own = answer.filter((entry) => entry.line === line)
    let open = openOn(before, line)
    for (const entry of own) if (entry.kind === 'insurance-payment') open += entry.cents
    return own.flatMap((entry) => {
      if (entry.kind === 'insurance-payment') return [entry]
      const cents = Math.max(Math.min(Math.abs(entry.cents), open), 0)
      open -= cents
      return cents === 0 ? [] : [{ ...entry, cents: entry.cents < 0 ? -cents : cents }]
    })
  })
}

function openOn(entries: readonly Entry[], line: number | undefined): number {
  if (line === undefined) return balance(entries).insurance
  return lineBalances(entries).find((each) => each.line === line)?.insurance ?? 0
}
