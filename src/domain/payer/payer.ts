import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'
import { Owner } from '../kernel/owner.ts'
import { InForce } from '../kernel/span.ts'
import { Remit } from './remit.ts'

/** A payer's rule: a row of data. The kind is code (`rules/<kind>.ts`), the numbers are here, dated and sourced. */
export const RuleRow = z.strictObject({
  id: z.string(),
  rule: z.string(),
  inForce: InForce,
  source: z.string(),
  /** Set when the row itself is somebody's mistake: a wrong contract rate loaded, an authorization not linked. */
  owner: z.optional(Owner),
  params: z.record(z.string(), z.unknown()),
})
export type RuleRow = z.infer<typeof RuleRow>

/** One price of a simulated fee file: by procedure (and modifier, place), by revenue code, by DRG or by HIPPS. */
export const FeeRow = z.strictObject({
  code: z.string(),
  modifier: z.optional(z.string()),
  place: z.optional(z.enum(['facility', 'nonfacility'])),
  allowed: Cents,
  /** Percent of a surgical fee for the work before, in and after the operating room (modifiers 54, 55, 56, 78). */
  pre: z.optional(z.number()),
  intra: z.optional(z.number()),
  post: z.optional(z.number()),
  /** The part of one unit's price that pays the practice, not the work: what a second therapy of the day is cut by. */
  practice: z.optional(Cents),
  unit: z._default(z.enum(['unit', 'line', 'claim', 'day']), 'unit'),
  inForce: InForce,
  source: z.string(),
})
export type FeeRow = z.infer<typeof FeeRow>

/** How a processed claim is changed with this payer. */
export const CorrectionTrack = z.enum(['replacement', 'reopening', 'adjustment-bill'])
export type CorrectionTrack = z.infer<typeof CorrectionTrack>

/** A reason the payer accepts at the first level: the CARCs it answers and what has to be in the envelope. */
export const AppealGround = z.strictObject({
  id: z.string(),
  label: z.string(),
  reasons: z.array(z.string()),
  /** Wins only when the adjustment was another party's mistake (its `owner`), whatever is attached. */
  needsOwner: z.optional(Owner),
  /** Kinds of attachment of which one has to be there and support the ground. */
  needsOneOf: z._default(z.array(z.string()), []),
})
export type AppealGround = z.infer<typeof AppealGround>

/** A result that cannot be appealed at all, by reason or remark, and what to do instead. */
export const NoAppeal = z.strictObject({
  reason: z.optional(z.string()),
  remark: z.optional(z.string()),
  instead: z.string(),
})
export type NoAppeal = z.infer<typeof NoAppeal>

export const Payer = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Payer ID on the claim · 2010BB NM109. */
  payerId: z.string(),
  /** SBR09. */
  filing: z.string(),
  kind: z.enum([
    'medicare-b',
    'medicare-a',
    'medicare-advantage',
    'medigap',
    'blue',
    'medicaid',
    'medicaid-managed',
    'commercial',
    'tricare',
    'workers-compensation',
    'auto',
    'self-pay',
  ]),
  address: z.strictObject({ street: z.string(), city: z.string(), state: z.string(), zip: z.string() }),
  phone: z.string(),
  /** Days from receipt to remittance of a clean electronic claim. */
  answerDays: z.int(),
  track: CorrectionTrack,
  /** First level of appeal: its name and the days from the remittance. */
  appeal: z.strictObject({
    name: z.string(),
    days: z.int(),
    decisionDays: z.int(),
    source: z.string(),
    grounds: z._default(z.array(AppealGround), []),
    none: z._default(z.array(NoAppeal), []),
  }),
  /** Days from the remittance in which a processed claim can still be changed on the payer's track. */
  correction: z.optional(z.strictObject({ days: z.int(), source: z.string() })),
  rules: z.array(RuleRow),
  fees: z.array(FeeRow),
})
export type Payer = z.infer<typeof Payer>

/** What the payer's file says of a member beside coverage: hospice elected, in a nursing home under Part A, a Medicaid program that pays the share, railroad retirement. */
export const Entitlement = z.strictObject({
  kind: z.enum(['hospice', 'nursing-stay', 'qmb', 'railroad']),
  inForce: InForce,
})
export type Entitlement = z.infer<typeof Entitlement>

/** A member as the payer's own file has it: what eligibility and identity are judged by. */
export const Member = z.strictObject({
  payer: z.string(),
  memberId: z.string(),
  last: z.string(),
  first: z.string(),
  birth: Day,
  sex: z.string(),
  relationship: z._default(z.enum(['self', 'spouse', 'child', 'other']), 'self'),
  subscriber: z.optional(z.string()),
  coverage: InForce,
  group: z.optional(z.string()),
  /** Set when another payer comes first, or the member belongs to another plan. */
  otherPayer: z.optional(
    z.strictObject({ name: z.string(), why: z.enum(['primary', 'advantage']), owner: Owner }),
  ),
  /** Last day that the premium is paid for, where a grace period follows it. */
  premiumPaidTo: z.optional(Day),
  /** What an insurer of accidents has taken on: the day of the injury and the diagnoses (or their beginnings) it accepts. */
  injury: z.optional(z.strictObject({ day: Day, diagnoses: z.array(z.string()) })),
  entitlements: z.optional(z.array(Entitlement)),
})
export type Member = z.infer<typeof Member>

/** What the payer has on file beside the member: authorizations, what was used of the benefit, what it has already decided. */
export const Authorization = z.strictObject({
  number: z.string(),
  memberId: z.string(),
  codes: z.array(z.string()),
  inForce: InForce,
  /** False when the payer has it but did not link it to the claim system: the payer's own fault. */
  linked: z._default(z.boolean(), true),
  /** Most units it covers; absent = not limited. */
  units: z.optional(z.number()),
})
export type Authorization = z.infer<typeof Authorization>

/** Used so far this year in whole cents, keyed `deductible`, `out-of-pocket`, `therapy-pt-slp`…; `inpatient-days`, `snf-days` count days. */
export const Accumulators = z.record(z.string(), Cents)
export type Accumulators = z.infer<typeof Accumulators>

/** A line already decided, for duplicates, frequency and global periods. */
export const PaidLine = z.strictObject({
  control: z.string(),
  account: z.string(),
  memberId: z.string(),
  npi: z.string(),
  day: Day,
  procedure: z.string(),
  modifiers: z.array(z.string()),
  units: z.number(),
  paid: Cents,
  global: z.optional(z.string()),
  /** CARC, when the line was denied: it is a duplicate's twin but uses up no benefit. */
  denied: z.optional(z.string()),
  /** On the first line of a claim: what the claim added to each accumulator, so that a replacement can give it back. */
  applied: z.optional(Accumulators),
  /** Whose accumulators those are, when it is not the member id itself. */
  person: z.optional(z.string()),
})
export type PaidLine = z.infer<typeof PaidLine>

/** Something the payer asked for and does not have: records of the provider, or a form that the patient has to fill in. */
export const OpenRequest = z.strictObject({
  account: z.string(),
  of: z.enum(['provider', 'patient']),
  what: z.string(),
  /** True when it was sent in and the payer lost it: then the denial is the payer's. */
  lost: z._default(z.boolean(), false),
})
export type OpenRequest = z.infer<typeof OpenRequest>

/** Money the payer wants back for another claim; it is taken off what it pays next. */
export const Receivable = z.strictObject({
  /** Control number of the claim that was overpaid. */
  reference: z.string(),
  npi: z.string(),
  cents: Cents,
  /** Day of the demand letter. */
  on: Day,
  why: z.string(),
})
export type Receivable = z.infer<typeof Receivable>

/** What a patient without insurance was told to expect, in whole cents. */
export const Estimate = z.strictObject({ account: z.string(), amount: Cents, on: Day })
export type Estimate = z.infer<typeof Estimate>

/** Everything a payer's answer depends on beside the claim and its own rules. Same input, same answer, to the cent. */
export const PayerFile = z.strictObject({
  members: z.array(Member),
  authorizations: z.array(Authorization),
  accumulators: z.record(z.string(), Accumulators), // by member id
  history: z.array(PaidLine),
  /** NPIs enrolled with this payer and from when. */
  enrolled: z.array(z.strictObject({ npi: z.string(), inForce: InForce })),
  /** Claims the front end has seen, for a second copy on the same day. */
  received: z.optional(
    z.array(z.strictObject({ account: z.string(), total: Cents, from: Day, through: Day, on: Day })),
  ),
  /** What the payer before this one decided, by account: sent with the claim (2320, 2430) or crossed over. */
  prior: z.optional(z.array(Remit)),
  /** Good-faith estimates given to patients, by account. */
  estimates: z.optional(z.array(Estimate)),
  requests: z.optional(z.array(OpenRequest)),
  receivables: z.optional(z.array(Receivable)),
  /** Claims that the payer leaves lying so many days longer than it should. */
  delays: z.optional(z.array(z.strictObject({ account: z.string(), days: z.int(), why: z.string() }))),
})
export type PayerFile = z.infer<typeof PayerFile>
