import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents, sum } from '../kernel/money.ts'
import { Person, Relationship } from './person.ts'

const Text = z.string()

/** SBR01: which of the patient's payers a claim goes to, or has been to. */
export const Sequence = z.enum(['P', 'S', 'T'])
export type Sequence = z.infer<typeof Sequence>

/** Group code and CARC of an earlier payer, as its remittance gave them · CAS. */
export const PriorAdjustment = z.strictObject({ group: Text, reason: Text, cents: Cents })
export type PriorAdjustment = z.infer<typeof PriorAdjustment>

/** One service line as an earlier payer decided it. charge of the line = paid + Σ adjustments · 2430. */
export const PriorLine = z.strictObject({
  /** Claim line, from 1. */
  line: z.int(),
  paid: Cents, // SVD02
  procedure: z.optional(Text), // SVD03-2
  revenue: z.optional(Text), // SVD04, institutional
  modifiers: z.array(Text),
  units: z.number(), // SVD05
  adjustments: z.array(PriorAdjustment),
  /** Left to the patient by that payer · 2430 AMT*EAF. */
  remaining: z.optional(Cents),
})
export type PriorLine = z.infer<typeof PriorLine>

/**
 * What an earlier payer decided about a claim, as the next payer has to see it: the explanation of benefits on paper, loops
 * 2320, 2330A, 2330B and 2430 on the wire. It balances: charge − Σ claim adjustments − Σ line adjustments = paid.
 */
export const PriorResult = z.strictObject({
  sequence: Sequence,
  payer: z.strictObject({ name: Text, id: Text, filing: Text }),
  /** Whose insurance that was, and what the patient is to that person · 2330A. */
  insured: z.strictObject({
    ...Person.shape,
    id: Text,
    relationship: Relationship,
    group: z.optional(Text),
    planName: z.optional(Text),
  }),
  /** The payer's claim control number · 2330B REF*F8. */
  control: z.optional(Text),
  /** The day it decided · DTP*573. */
  on: Day,
  paid: Cents, // AMT*D
  /** Left to the patient where the result has no lines; with lines it stands on each · 2320 AMT*EAF. */
  remaining: z.optional(Cents),
  adjustments: z.array(PriorAdjustment),
  /** Empty when the payer priced the claim as one. */
  lines: z.array(PriorLine),
})
export type PriorResult = z.infer<typeof PriorResult>

/** What goes along with a claim to a payer after the first; a claim to the first payer has none of it. */
export const later = {
  /** Absent: the first payer · SBR01. */
  sequence: z.optional(Sequence),
  /** Why Medicare is not first: 12 working aged, 13 ESRD, 14 no-fault, 15 workers' compensation, 43 disabled, 47 liability · SBR05. */
  insuranceType: z.optional(Text),
  /** Results of the payers before, first one first. */
  prior: z.optional(z.array(PriorResult).check(z.minLength(1))),
}

/** Papers clipped to a form that goes to a later payer; the boxes have no place for them. */
export const Attached = z.strictObject({ ...later, sequence: Sequence })
export type Attached = z.infer<typeof Attached>

const total = (adjustments: readonly PriorAdjustment[]): Cents =>
  sum(adjustments.map((adjustment) => adjustment.cents))

/** What a result leaves unexplained of a charge: 0 when it balances (X222A1 §1.4.4.2, X223A2 likewise). */
export const priorDifference = (charge: Cents, result: PriorResult): Cents =>
  charge - total(result.adjustments) - sum(result.lines.map((line) => total(line.adjustments))) - result.paid

/** The same of one line and its charge. */
export const priorLineDifference = (charge: Cents, line: PriorLine): Cents =>
  charge - total(line.adjustments) - line.paid

/** What all earlier payers together have paid. */
export const paidBefore = (prior: readonly PriorResult[] | undefined): Cents =>
  sum((prior ?? []).map((result) => result.paid))
