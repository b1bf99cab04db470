import type { Claim } from '../claim/claim.ts'
import type { Reference } from '../codes/entry.ts'
import { addDays, type Day, formDay } from '../kernel/day.ts'
import { adjudicate } from './adjudicate.ts'
import { traceNumber } from './control.ts'
import { forget } from './history.ts'
import type { AppealGround, Payer, PayerFile } from './payer.ts'
import type { Adjustment, Remit } from './remit.ts'
import { type Corrected, reverseRemit } from './reopen.ts'

/** What is sent: the ground of the payer's list, and documents by kind with whether they really show it (the case says so). */
export interface AppealRequest {
  readonly ground: string
  readonly attachments: readonly { readonly kind: string; readonly supports: boolean }[]
  readonly sentOn: Day
}

export interface AppealDecision {
  /** dismissed: never looked at, because it came too late or there is no right to it. */
  readonly outcome: 'overturned' | 'upheld' | 'dismissed'
  readonly on: Day
  readonly says: string
  /** Rule rows that no longer hold for this claim when it is decided again. */
  readonly lifted: readonly string[]
}

/** The first level of appeal or dispute: the same remittance, ground, documents and day always get the same decision. */
export function decideAppeal(remit: Remit, request: AppealRequest, payer: Payer): AppealDecision {
  const on = addDays(request.sentOn, payer.appeal.decisionDays)
  const end = (
    outcome: AppealDecision['outcome'],
    says: string,
    lifted: readonly string[] = [],
  ): AppealDecision => ({ outcome, on, says, lifted })
  const last = addDays(remit.paidOn, payer.appeal.days)
  if (last < request.sentOn) {
    return end(
      'dismissed',
      `The ${payer.appeal.name} could be sent until ${formDay(last)}, ${payer.appeal.days} days after the remittance.`,
    )
  }
  const every = [...remit.claimAdjustments, ...remit.lines.flatMap((line) => line.adjustments)]
  const barred = noRight(remit, every, payer, request.ground)
  if (barred) return end('dismissed', barred)
  const ground = payer.appeal.grounds.find((row) => row.id === request.ground)
  if (!ground)
    return end(
      'upheld',
      `${payer.name} knows no such ground; choose the one that answers the reason on the remittance.`,
    )
  const aimed = every.filter((entry) => ground.reasons.includes(entry.reason))
  if (aimed.length === 0)
    return end(
      'upheld',
      `Nothing on this remittance was decided for a reason that this ground answers (${ground.reasons.join(', ')}).`,
    )
  const won = ground.needsOwner ? aimed.filter((entry) => entry.because.owner === ground.needsOwner) : aimed
  if (won.length === 0) return end('upheld', ownFault(aimed))
  const gap = papers(ground, request)
  if (gap) return end('upheld', gap)
  return end(
    'overturned',
    `Overturned: ${ground.label.toLowerCase()}. ${won[0]?.because.says ?? ''} The claim is decided again.`,
    [...new Set(won.map((entry) => entry.because.rule))],
  )
}

/** After a win: the first answer is taken back and the claim decided again without the rows that were lifted. */
export function decideAgain(
  decision: AppealDecision,
  original: Remit,
  claim: Claim,
  payer: Payer,
  file: PayerFile,
  reference: Reference,
): Corrected {
  const rules = payer.rules.filter((row) => !decision.lifted.includes(row.id))
  const decided = adjudicate(
    claim,
    { ...payer, rules },
    forget(file, original.control),
    original.receivedOn,
    reference,
  )
  const control = `${original.control}A`
  const remit = {
    ...withoutInterest(decided.remit),
    control,
    paidOn: decision.on,
    trace: traceNumber(payer, original.provider.npi, decision.on),
  }
  const history = decided.file.history.map((entry) =>
    entry.control === decided.remit.control ? { ...entry, control } : entry,
  )
  return { reversal: reverseRemit(original, decision.on), remit, file: { ...decided.file, history } }
}

/** A claim paid after an appeal earns no interest (Claims Processing Manual ch. 1 §80.2.2.C). */
function withoutInterest({ outside = [], more: _, ...remit }: Remit): Remit {
  const kept = outside.filter((entry) => entry.reason !== 'L6')
  return kept.length === 0 ? remit : { ...remit, outside: kept }
}

/** Results without a right of appeal, where the ground is about them or nothing else on the remittance is open to it. */
function noRight(
  remit: Remit,
  every: readonly Adjustment[],
  payer: Payer,
  ground: string,
): string | undefined {
  const remarks = [...remit.remarks, ...remit.lines.flatMap((line) => line.remarks)]
  const answers = payer.appeal.grounds.find((row) => row.id === ground)?.reasons ?? []
  const open = every.some(
    (entry) =>
      answers.includes(entry.reason) && !payer.appeal.none.some((row) => row.reason === entry.reason),
  )
  if (open) return undefined
  return payer.appeal.none.find((row) =>
    row.reason === undefined
      ? remarks.includes(row.remark ?? '')
      : every.some((entry) => entry.reason === row.reason),
  )?.instead
}

function ownFault(aimed: readonly Adjustment[]): string {
  const [first] = aimed
  return `Upheld: we compared it again and the result stands. ${first?.because.says ?? ''}`
}

function papers(ground: AppealGround, { attachments }: AppealRequest): string | undefined {
  if (ground.needsOneOf.length === 0) return undefined
  const fitting = attachments.filter((entry) => ground.needsOneOf.includes(entry.kind))
  if (fitting.length === 0)
    return `Upheld: nothing enclosed shows it. Enclose one of these: ${ground.needsOneOf.join(', ')}.`
  return fitting.some((entry) => entry.supports)
    ? undefined
    : 'Upheld: the documents enclosed do not show what the letter says.'
}
