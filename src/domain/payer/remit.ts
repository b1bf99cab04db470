import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'
import { Owner } from '../kernel/owner.ts'
import { LineMore, RemitMore } from './remit-more.ts'

/** CO provider write-off · PR patient · OA neither · PI payer-initiated without contract. */
export const GroupCode = z.enum(['CO', 'PR', 'OA', 'PI'])
export type GroupCode = z.infer<typeof GroupCode>

/** Why a dollar moved: the rule row that moved it, the place in the claim it judged, and a whole sentence. */
export const Because = z.strictObject({
  /** Row id in the payer's rules.json. */
  rule: z.string(),
  /** Path in the claim, absent fields too: `lines.0.modifiers`. */
  at: z.string(),
  says: z.string(),
  source: z.string(),
  /** Set when the cause is a row in another party's file rather than anything on the claim. */
  owner: z.optional(Owner),
})
export type Because = z.infer<typeof Because>

export const Adjustment = z.strictObject({
  group: GroupCode,
  /** CARC. */
  reason: z.string(),
  cents: Cents,
  because: Because,
})
export type Adjustment = z.infer<typeof Adjustment>

/** A line as paid. Invariant, always: charge = paid + Σ adjustments (X221A1 §1.10.2). */
export const RemitLine = z.strictObject({
  /** 1-based number of the claim line. */
  line: z.int(),
  procedure: z.optional(z.string()),
  revenue: z.optional(z.string()),
  modifiers: z.array(z.string()),
  units: z.number(),
  day: z.optional(Day),
  charge: Cents,
  allowed: Cents,
  paid: Cents,
  adjustments: z.array(Adjustment),
  /** What the claim said, when the payer decided on another procedure or count · SVC06, SVC07. */
  submitted: z.optional(
    z.strictObject({ procedure: z.string(), modifiers: z.array(z.string()), units: z.number() }),
  ),
  /** RARC on the line. */
  remarks: z.array(z.string()),
  /** What the payer's file says beside the money. */
  more: z.optional(LineMore),
})
export type RemitLine = z.infer<typeof RemitLine>

/** Money moved outside any claim. A positive amount reduces the payment · PLB. */
export const ProviderAdjustment = z.strictObject({
  /** PLB03-1: WO overpayment recovery, L6 interest, 72 refund, FB forward balance… */
  reason: z.string(),
  /** PLB03-2: the claim or letter it belongs to. */
  reference: z.optional(z.string()),
  cents: Cents,
})
export type ProviderAdjustment = z.infer<typeof ProviderAdjustment>

export const Remit = z.strictObject({
  payer: z.strictObject({ id: z.string(), name: z.string() }),
  /** CLM01 echoed · CLP01. */
  account: z.string(),
  /** The payer's claim control number · CLP07. */
  control: z.string(),
  /** CLP02: 1 primary, 2 secondary, 4 denied, 22 reversal. */
  status: z.enum(['1', '2', '4', '22']),
  filing: z.string(),
  receivedOn: Day,
  paidOn: Day,
  /** Check or EFT number · TRN02. */
  trace: z.string(),
  charge: Cents,
  paid: Cents,
  patient: Cents,
  frequency: z.string(),
  facilityType: z.string(),
  drg: z.optional(z.string()),
  /** Statement of a claim priced as one, which has no lines to date it · DTM*232, 233. */
  from: z.optional(Day),
  through: z.optional(Day),
  /** Allowed for the claim as a whole, where it is priced as one: DRG, per diem, period · AMT*AU. */
  allowed: z.optional(Cents),
  patientName: z.strictObject({ last: z.string(), first: z.string() }),
  memberId: z.string(),
  provider: z.strictObject({ npi: z.string(), name: z.string() }),
  /** The person who gave the services, when another one is paid · NM1*82. */
  rendering: z.optional(z.strictObject({ last: z.string(), first: z.optional(z.string()), npi: z.string() })),
  claimAdjustments: z.array(Adjustment),
  /** RARC of the claim (MA…, N…). */
  remarks: z.array(z.string()),
  lines: z.array(RemitLine),
  /** What the payer's file says beside the money. */
  more: z.optional(RemitMore),
  /** What the payer added to or took off its payment beside this claim: interest, an old overpayment. */
  outside: z.optional(z.array(ProviderAdjustment)),
  /** Every step the payer took, in order: the formula with its numbers. */
  steps: z.optional(
    z.array(
      z.strictObject({ step: z.string(), line: z.optional(z.int()), says: z.string(), rule: z.string() }),
    ),
  ),
})
export type Remit = z.infer<typeof Remit>

/** Differences between what a remittance says and what its parts add up to; empty when it balances. */
export interface Imbalance {
  readonly level: 'line' | 'claim' | 'transaction'
  readonly at: string
  readonly cents: Cents
}

/**
 * Line: charge − Σ adjustments = paid. Claim: Σ line charges = charge; Σ line paid (or, without lines, the charge)
 * − Σ claim adjustments = paid; PR total = patient share.
 */
export function imbalances(remit: Remit): Imbalance[] {
  const total = (adjustments: readonly Adjustment[]) =>
    adjustments.reduce((cents, entry) => cents + entry.cents, 0)
  const found: Imbalance[] = []
  for (const [index, line] of remit.lines.entries()) {
    const off = line.charge - total(line.adjustments) - line.paid
    if (off !== 0) found.push({ level: 'line', at: `lines.${index}`, cents: off })
  }
  const chargeOff = remit.lines.reduce((cents, line) => cents - line.charge, remit.charge)
  if (remit.lines.length > 0 && chargeOff !== 0)
    found.push({ level: 'claim', at: 'charge', cents: chargeOff })
  const before =
    remit.lines.length > 0 ? remit.lines.reduce((cents, line) => cents + line.paid, 0) : remit.charge
  const claimOff = before - total(remit.claimAdjustments) - remit.paid
  if (claimOff !== 0) found.push({ level: 'claim', at: 'paid', cents: claimOff })
  const every = [...remit.claimAdjustments, ...remit.lines.flatMap((line) => line.adjustments)]
  const share = total(every.filter((entry) => entry.group === 'PR'))
  if (share !== remit.patient) found.push({ level: 'claim', at: 'patient', cents: share - remit.patient })
  return found
}
