import type { Claim } from '../claim/claim.ts'
import { makeSheet } from '../claim/make-sheet.ts'
import type { Attached, PriorAdjustment, PriorResult } from '../claim/prior.ts'
import { type Registration, register, registerSecond } from '../claim/registration.ts'
import { addDays } from '../kernel/day.ts'
import { dollars, sum } from '../kernel/money.ts'
import { balance } from '../ledger/balance.ts'
import type { Entry } from '../ledger/entry.ts'
import { withinOpen } from '../ledger/later-answer.ts'
import { openEntries } from '../ledger/reversal.ts'
import type { Remit } from '../payer/remit.ts'
import { make837 } from '../x12/837.ts'
import { type Account, type ClaimFile, latestRemit, latestTo } from './account.ts'
import type { Action } from './action.ts'
import type { CaseLine } from './bundle.ts'
import { envelope } from './envelope.ts'
import { isPosted } from './posted.ts'
import type { Desk, Done } from './step.ts'

/** The record as the claim to the second payer needs it. */
export const secondRecord = (
  record: Registration,
  { world, chart, payer, second }: CaseLine,
): Registration => (second ? registerSecond(record, world, chart, payer, second) : record)

/** What goes along with a claim to the second payer: the first one's result, once it is posted. */
export function attachedNow(account: Account, line: CaseLine): Attached {
  const first = latestTo(account, 'first')
  const index = (first?.remits.length ?? 0) - 1
  const remit = first?.remits[index]?.remit
  const result =
    first && remit && remit.status !== '22' && isPosted(first, index)
      ? resultOf(remit, account.registration, line)
      : undefined
  const type = line.scenario.second?.insuranceType
  return {
    sequence: 'S',
    ...(type === undefined ? {} : { insuranceType: type }),
    ...(result ? { prior: [result] } : {}),
  }
}

/** A remittance as the next payer has to see it. */
function resultOf(remit: Remit, record: Registration, { payer }: CaseLine): PriorResult {
  const of = (at: string) => record[at] ?? ''
  const middle = of('subscriber.middle')
  const [group, planName] = [of('subscriber.group'), of('subscriber.planName')]
  const relationship = of('patient.relationship')
  const left = (list: Remit['claimAdjustments']) =>
    sum(list.filter((entry) => entry.group === 'PR').map((entry) => entry.cents))
  return {
    sequence: 'P',
    payer: { name: payer.name, id: payer.payerId, filing: payer.filing },
    insured: {
      last: of('subscriber.last'),
      first: of('subscriber.first'),
      ...(middle && { middle }),
      id: of('subscriber.id'),
      relationship:
        relationship === 'spouse' || relationship === 'child' || relationship === 'other'
          ? relationship
          : 'self',
      ...(group ? { group } : planName ? { planName } : {}),
    },
    control: remit.control,
    on: remit.paidOn,
    paid: remit.paid,
    ...(remit.lines.length === 0 ? { remaining: remit.patient } : {}),
    adjustments: stated(remit.claimAdjustments),
    lines: remit.lines.map((line) => ({
      line: line.line,
      paid: line.paid,
      ...(line.procedure === undefined ? {} : { procedure: line.procedure }),
      ...(line.revenue === undefined ? {} : { revenue: line.revenue }),
      modifiers: line.modifiers,
      units: line.units,
      adjustments: stated(line.adjustments),
      remaining: left(line.adjustments),
    })),
  }
}

/** Adjustments the way CAS holds them: group by group, in the order in which the groups first appear. */
function stated(list: Remit['claimAdjustments']): PriorAdjustment[] {
  const groups = [...new Set(list.map(({ group }) => group))]
  return groups.flatMap((group) =>
    list.filter((entry) => entry.group === group).map(({ reason, cents }) => ({ group, reason, cents })),
  )
}

/** Does the first payer send this result on by itself? Only when something of it is left to the patient. */
export const crosses = (file: ClaimFile, remit: Remit, { scenario, second }: CaseLine): boolean =>
  second !== undefined &&
  scenario.second?.how === 'crossover' &&
  file.to === 'first' &&
  remit.status !== '22' &&
  remit.patient > 0

/** The same result with the word that it was sent on: MA18, CLP02 19, and the payer it went to (NM1*TT). */
export const sentOn = (remit: Remit, { second }: CaseLine): Remit => ({
  ...remit,
  remarks: remit.remarks.includes('MA18') ? remit.remarks : [...remit.remarks, 'MA18'],
  more: {
    ...remit.more,
    sentStatus: '19',
    ...(second ? { crossover: { name: second.name, id: second.payerId } } : {}),
  },
})

/**
 * The claim on its way from the first payer to the second. The payers match their members by themselves, so a wrong number
 * in the practice's record does no harm here.
 */
export function crossOver(account: Account, claim: Claim, remit: Remit, line: CaseLine): Account {
  const { second, world, chart } = line
  if (!second) return account
  const truth = register(world, { ...chart, registrationFaults: [] }, second)
  const record = secondRecord(truth, line)
  const of = (at: string) => record[at] ?? ''
  const [group, planName] = [of('subscriber.group'), of('subscriber.planName')]
  const { originalReference: _, sequence: __, prior: ___, ...as } = claim
  const { group: ____, planName: _____, ...subscriber } = claim.subscriber
  const onward = {
    ...as,
    frequency: '1',
    payer: { name: second.name, id: second.payerId, filing: second.filing },
    subscriber: {
      ...subscriber,
      last: of('subscriber.last'),
      first: of('subscriber.first'),
      id: of('subscriber.id'),
      ...(group && { group }),
      ...(planName && { planName }),
    },
    sequence: 'S' as const,
    prior: [resultOf(remit, truth, line)],
  } as Claim
  const file: ClaimFile = {
    n: account.claims.length + 1,
    to: 'second',
    track: 'crossover',
    sentOn: account.day,
    step: account.steps.length + 1,
    sheet: makeSheet(onward),
    origin: {},
    findings: [],
    text837: make837(onward, envelope(account, account.day, 'first-payer', line, 'second')),
    ack999: { group: 0, set: '', accepted: true, errors: [] },
    text999: '',
    dueOn: addDays(account.day, second.answerDays),
    remits: [],
    posted: [],
  }
  return { ...account, claims: [...account.claims, file] }
}

/** The patient's share of the first payer, kept for the second one. */
export const keptForSecond = (entries: readonly Entry[]): Entry[] =>
  openEntries(entries).filter((entry) => entry.kind === 'transfer-to-second')

/** The second payer has decided with the first result at hand, and its answer is posted; or it was given up. */
export function secondIsSettled(account: Pick<Account, 'claims' | 'entries'>): boolean {
  if (isReleased(account)) return true
  const file = latestTo(account, 'second')
  if (file?.sheet.attached?.prior === undefined) return false
  const answer = latestRemit(file)?.remit
  return answer !== undefined && answer.status !== '22' && isPosted(file, file.remits.length - 1)
}

/** Given up: what was kept for the second payer has gone to the patient. */
export const isReleased = ({ entries }: Pick<Account, 'entries'>): boolean =>
  openEntries(entries).some((entry) => entry.id.startsWith('release-'))

/** The second payer's turn: something is kept for it, and it has not had its say. */
export const secondIsDue = (account: Pick<Account, 'claims' | 'entries'>, line: CaseLine): boolean =>
  line.second !== undefined && !secondIsSettled(account) && keptForSecond(account.entries).length > 0

/** Gives the second payer up: only when it has refused, and with a reason. The share goes to the patient. */
export function doRelease(
  account: Account,
  action: Extract<Action, { do: 'release' }>,
  { line }: Desk,
): Done {
  const name = line.second?.name
  const kept = keptForSecond(account.entries)
  const file = latestTo(account, 'second')
  const refuse = (at: string, message: string): Done => ({ problems: [{ at, message }] })
  if (!name || kept.length === 0 || isReleased(account) || balance(account.entries).insurance <= 0)
    return refuse('claim', 'Nothing is kept for a second payer.')
  const answer = file && latestRemit(file)?.remit
  const rejected = file?.ack277?.claims.some((claim) => !claim.accepted)
  if (answer && answer.status !== '4')
    return refuse('claim', `${name} has paid its part. Work what it left: correct the claim or appeal.`)
  if (!rejected && !answer)
    return refuse(
      'claim',
      `${name} has refused nothing yet. Bill it first: the patient owes only what both payers leave.`,
    )
  if (action.reason.trim() === '') return refuse('reason', `Say why ${name} will not pay, and who said so.`)
  const note = `${name} does not pay: ${action.reason.trim()}`
  const shares = kept.map((entry): Entry => {
    const id = `release-${entry.id}`
    return { ...entry, id, day: account.day, kind: 'transfer-to-patient', note }
  })
  const moved = withinOpen(shares, account.entries)
  const cents = sum(moved.map((entry) => entry.cents))
  return {
    account: { ...account, entries: [...account.entries, ...moved] },
    says: `${dollars(cents)} moved to the patient. ${note}`,
  }
}

/** Why the second payer cannot be billed now, if it cannot. */
export function wrongTurn(account: Account, line: CaseLine): string | undefined {
  if (!line.second) return 'This patient has no second payer on record.'
  const crossed = account.claims.findLast((claim) => claim.track === 'crossover')
  if (crossed && crossed.remits.length === 0)
    return `${line.payer.name} has sent this claim on to ${line.second.name} by itself (MA18). A claim of yours would be its duplicate (CO-18, N522): wait for the answer.`
  return undefined
}
