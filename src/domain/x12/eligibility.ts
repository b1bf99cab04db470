import * as z from 'zod/mini'
import { Address } from '../claim/claim.ts'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'
import { Contact, Dated, Party, Reference } from './party.ts'

const Text = z.string()

/** Why a question, or a part of it, was refused · AAA. `rejectionWords` says what to do. */
export const Rejection = z.strictObject({
  /** AAA01: Y the question was in order and yet could not be answered; N it was not in order. */
  valid: z.boolean(),
  /** AAA03: 72 member id, 73 name, 75 not found, 71 birth date, 42 cannot answer now… */
  reason: Text,
  /** AAA04: C correct and send again, N do not, R may be sent again, S wait, P as it was, W X Y. */
  next: z.optional(Text),
})
export type Rejection = z.infer<typeof Rejection>

/** A procedure with what list it is from: HC, AD dental · EB13, EQ02. */
export const ProcedureCode = z.strictObject({ kind: Text, code: Text, modifiers: z.array(Text) })
export type ProcedureCode = z.infer<typeof ProcedureCode>

/** Subscriber or dependent · NM1 REF N3 N4 DMG INS DTP. */
export const Member = z.strictObject({
  last: Text,
  first: z.optional(Text),
  middle: z.optional(Text),
  suffix: z.optional(Text),
  /** Member id · NM109. A dependent mostly has none. */
  id: z.optional(Text),
  birth: z.optional(Day),
  sex: z.optional(Text),
  address: z.optional(Address),
  /** INS02: 18 self, 01 spouse, 19 child… */
  relationship: z.optional(Text),
  /** INS03 001, INS04 25: the payer has another number or name than the one that was asked for. */
  changed: z.optional(z.boolean()),
  references: z.array(Reference),
  /** Days asked about (270), or days of the coverage (271): 291 plan, 346 began, 347 ended, 356 eligible from, 357 to. */
  dates: z.array(Dated),
  rejections: z.array(Rejection),
})
export type Member = z.infer<typeof Member>

/** TRN: `echo` when it is the number of the question, sent back (TRN01 2). `by` is the company that gave it, ten characters. */
export const Trace = z.strictObject({ echo: z.boolean(), number: Text, by: z.optional(Text) })
export type Trace = z.infer<typeof Trace>

/** One question: service types, or one procedure · EQ. */
export const Ask = z.strictObject({
  services: z.array(Text),
  procedure: z.optional(ProcedureCode),
  /** EQ03: IND the person, FAM the family. */
  level: z.optional(Text),
})
export type Ask = z.infer<typeof Ask>

/** 270. A provider asks a payer about people. */
export const EligibilityInquiry = z.strictObject({
  /** The asker's number of this question · BHT03. */
  reference: Text,
  madeOn: Day,
  requests: z.array(
    z.strictObject({
      payer: Party,
      provider: Party,
      members: z.array(
        z.strictObject({
          traces: z.array(Trace),
          subscriber: Member,
          dependent: z.optional(Member),
          asks: z.array(Ask),
        }),
      ),
    }),
  ),
})
export type EligibilityInquiry = z.infer<typeof EligibilityInquiry>

/** How often: 20 visits a calendar year · HSD. */
export const Limit = z.strictObject({
  /** HSD01: VS visits, DY days, HS hours… */
  kind: z.optional(Text),
  count: z.optional(z.number()),
  /** HSD03, HSD04: unit of the rhythm (DA day, WK week, MO month, YR year) and how often in it. */
  every: z.optional(Text),
  sampling: z.optional(z.number()),
  /** HSD05, HSD06: period (23 calendar year, 29 remaining…) and how many. */
  period: z.optional(Text),
  periods: z.optional(z.number()),
})
export type Limit = z.infer<typeof Limit>

/** Another payer, the primary care provider, the manager of a benefit · 2120. */
export const Related = z.strictObject({
  ...Party.shape,
  address: z.optional(Address),
  contacts: z.array(Contact),
})
export type Related = z.infer<typeof Related>

/** One EB with what follows it. Amounts are cents, percents of 100: EB08 `.2` is 20. */
export const Benefit = z.strictObject({
  /** EB01: 1 active, 6 inactive, A coinsurance, B copay, C deductible, G out-of-pocket limit, F limit, I not covered, L primary care provider, R other payer… */
  kind: Text,
  /** EB02: IND the person, FAM the family, EMP, ESP, ECH, CHD, DEP, SPC, SPO. */
  level: z.optional(Text),
  /** EB03, service types; none = the plan as a whole. */
  services: z.array(Text),
  /** EB04: PR PPO, HM HMO, MA, MB Medicare, MC Medicaid… */
  insurance: z.optional(Text),
  plan: z.optional(Text), // EB05
  /** EB06: 22 service year, 23 calendar year, 24 year to date, 27 visit, 29 remaining… */
  period: z.optional(Text),
  amount: z.optional(Cents), // EB07
  percent: z.optional(z.number().check(z.minimum(0), z.maximum(100))), // EB08
  /** EB09, EB10: VS visits, DY days… */
  quantity: z.optional(z.strictObject({ kind: Text, count: z.optional(z.number()) })),
  /** EB11: Y needed, N not, U unknown. */
  authorization: z.optional(Text),
  /** EB12: Y in network, N out of it, W both alike, U unknown. */
  network: z.optional(Text),
  procedure: z.optional(ProcedureCode), // EB13
  limits: z.array(Limit),
  references: z.array(Reference),
  dates: z.array(Dated),
  rejections: z.array(Rejection),
  notes: z.array(Text), // MSG
  /** III: ZZ place of service, BF or BK diagnosis, NOI and a text. */
  places: z.array(z.strictObject({ kind: Text, code: Text })),
  related: z.array(Related),
})
export type Benefit = z.infer<typeof Benefit>

/** One person with what the payer says of the coverage. */
export const Eligibility = z.strictObject({
  traces: z.array(Trace),
  subscriber: Member,
  /** The patient, when it is not the subscriber. */
  dependent: z.optional(Member),
  benefits: z.array(Benefit),
})
export type Eligibility = z.infer<typeof Eligibility>

/** 271. A payer answers; a refusal stands where the fault is: whole question, payer, provider, person or benefit. */
export const EligibilityAnswer = z.strictObject({
  reference: Text,
  madeOn: Day,
  answers: z.array(
    z.strictObject({
      payer: Party,
      contacts: z.array(Contact),
      provider: z.optional(Party),
      rejections: z.array(
        z.strictObject({ ...Rejection.shape, of: z.enum(['question', 'payer', 'provider']) }),
      ),
      members: z.array(Eligibility),
    }),
  ),
})
export type EligibilityAnswer = z.infer<typeof EligibilityAnswer>
