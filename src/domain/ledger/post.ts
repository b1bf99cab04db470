import type { Day } from '../kernel/day.ts'
import { type Cents, dollars, sum } from '../kernel/money.ts'
import type { Problem } from '../kernel/problem.ts'
import { bad, good, type Result } from '../kernel/result.ts'
import { type Adjustment, type Imbalance, imbalances, type Remit, type RemitLine } from '../payer/remit.ts'
import type { Entry } from './entry.ts'
import { openEntries, reversal } from './reversal.ts'
import { spread } from './spread.ts'
import { treatmentOf } from './treatment.ts'

/** Where the patient's share of an answer goes: to the patient, or first to the payer that comes next. */
export type ShareTo = 'patient' | 'second'

/**
 * A remittance as ledger entries: payments, contractual amounts, the patient's share moved on; denials stay open with the
 * insurance, and what an earlier payer did is not posted twice. What stands at claim level is spread over the lines by what
 * they were paid. Nothing at all is posted when the remittance does not balance, was posted before, or answers other
 * charges. Status 22 takes entries back.
 */
export function post(
  remit: Remit,
  entries: readonly Entry[],
  day: Day = remit.paidOn,
  shareTo: ShareTo = 'patient',
): Result<Entry[]> {
  const off = imbalances(remit)
  if (off.length > 0) return bad(off.map(outOfBalance))
  const before = openEntries(entries).filter(
    (entry) => entry.reference === remit.control && entry.kind !== 'charge',
  )
  if (remit.status === '22') return takeBack(remit, before, day)
  if (before.length > 0)
    return bad([
      { at: 'control', message: `${remit.control} is already posted; reverse it before you post it again.` },
    ])
  const other = otherCharges(remit, entries)
  return other.length > 0 ? bad(other) : good(entriesOf(remit, day, shareTo))
}

const outOfBalance = ({ level, at, cents }: Imbalance): Problem => ({
  at,
  message: `The remittance does not balance at the ${level} level: ${dollars(Math.abs(cents))} ${cents > 0 ? 'is missing' : 'is too much'}. Nothing was posted; ask the payer for a corrected 835.`,
})

function takeBack(remit: Remit, before: readonly Entry[], day: Day): Result<Entry[]> {
  const paid = sum(before.filter((entry) => entry.kind === 'insurance-payment').map((entry) => entry.cents))
  if (before.length === 0)
    return bad([
      {
        at: 'control',
        message: `This reversal takes back ${remit.control}, which is not posted on this account.`,
      },
    ])
  if (paid !== remit.paid) {
    return bad([
      {
        at: 'paid',
        message: `The reversal takes back ${dollars(-remit.paid)}, but ${dollars(-paid)} was posted under ${remit.control}.`,
      },
    ])
  }
  return good(before.map((entry) => reversal(entry, day)))
}

function otherCharges(remit: Remit, entries: readonly Entry[]): Problem[] {
  const charged = (line?: number) =>
    sum(
      openEntries(entries)
        .filter((entry) => entry.kind === 'charge' && (line === undefined || entry.line === line))
        .map((entry) => entry.cents),
    )
  const wrong = remit.lines.filter((line) => charged(line.line) !== line.charge)
  const message = (there: Cents, here: Cents) =>
    `The remittance answers a charge of ${dollars(there)}, but ${dollars(here)} is on the account.`
  if (wrong.length > 0)
    return wrong.map((line) => ({
      at: `lines.${line.line - 1}.charge`,
      message: `Line ${line.line}: ${message(line.charge, charged(line.line))}`,
    }))
  return charged() === remit.charge ? [] : [{ at: 'charge', message: message(remit.charge, charged()) }]
}

interface Part {
  readonly line?: number
  readonly paid: Cents
  readonly adjustments: readonly Pick<Adjustment, 'group' | 'reason' | 'cents'>[]
  readonly on?: RemitLine
}

function partsOf(remit: Remit): Part[] {
  if (remit.lines.length === 0) return [{ paid: remit.paid, adjustments: remit.claimAdjustments }]
  const weights = remit.lines.map((line) => line.paid)
  const shares = remit.claimAdjustments.map((entry) =>
    spread(entry.cents, weights).map((cents) => ({ ...entry, cents })),
  )
  return remit.lines.map((line, index) => {
    const own = shares.flatMap((share) => share[index] ?? [])
    return {
      line: line.line,
      paid: line.paid - sum(own.map((entry) => entry.cents)),
      adjustments: [...line.adjustments, ...own],
      on: line,
    }
  })
}

function entriesOf(remit: Remit, day: Day, shareTo: ShareTo): Entry[] {
  return partsOf(remit).flatMap(({ line, paid, adjustments, on }) => {
    const shared = { day, reference: remit.control, ...(line === undefined ? {} : { line }) }
    const id = (what: string) => `${remit.control}-${line ?? 0}-${what}`
    const payment: Entry[] =
      paid === 0
        ? []
        : [
            {
              ...shared,
              id: id('paid'),
              kind: 'insurance-payment',
              cents: -paid,
              note: `${remit.payer.name}, ${remit.trace}`,
            },
          ]
    const moved = adjustments.flatMap(({ group, reason, cents }, index): Entry[] => {
      const code = { group, reason, note: `${group}-${reason}` }
      if (cents === 0) return []
      const treatment = treatmentOf({ group, reason }, on)
      if (treatment === 'patient')
        return [
          {
            ...shared,
            ...code,
            id: id(`${index}`),
            kind: `transfer-to-${shareTo}`,
            cents,
            // The ledger shows what an entry does to the balance, which is nothing here.
            ...(shareTo === 'second' ? { note: `${code.note}, ${dollars(cents)}` } : {}),
          },
        ]
      return treatment === 'contractual'
        ? [{ ...shared, ...code, id: id(`${index}`), kind: 'contractual', cents: -cents }]
        : []
    })
    return [...payment, ...moved]
  })
}
