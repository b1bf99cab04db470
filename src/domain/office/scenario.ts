import * as z from 'zod/mini'
import { CodingAnswer } from '../coding/answer.ts'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'
import {
  Accumulators,
  Authorization,
  Estimate,
  Member,
  PaidLine,
  PayerFile,
  RuleRow,
} from '../payer/payer.ts'

/** One change of a model answer or of the form as built: how a wrong path is told without telling it twice. */
export const Change = z.union([
  /** Path in the coding answer (`procedures.0.modifiers`) and its new value. */
  z.strictObject({ answer: z.string(), value: z.unknown() }),
  /** Box of the form (`33a`, `24D.m1`; `line` from 1) and what is typed there. */
  z.strictObject({ box: z.string(), line: z.optional(z.int()), value: z.string() }),
  /** At the payer's desk: how a line (from 1) is decided. */
  z.strictObject({ determine: z.int(), pay: z.boolean(), allowed: Cents, reason: z.string() }),
])
export type Change = z.infer<typeof Change>

const came = {
  /** `A7:562` for a 277CA, `CO-97` for a remittance, the place of each line that a quality check returned. */
  codes: z._default(z.array(z.string()), []),
  paid: z.optional(Cents),
  patient: z.optional(Cents),
  /** Claim path that blame must lead to. */
  at: z.optional(z.string()),
}

/** What the line of events must come to; held by tests to the cent. */
export const Outcome = z.strictObject({
  /** `999`: stopped at the clearinghouse · `277CA`: rejected · `denied`: a line unpaid · `paid` · `returned`: by the plan's quality check. */
  result: z.enum(['999', '277CA', 'denied', 'paid', 'returned']),
  ...came,
  /** What the second payer answers to the result of the first. */
  second: z.optional(z.strictObject({ result: z.enum(['999', '277CA', 'denied', 'paid']), ...came })),
})
export type Outcome = z.infer<typeof Outcome>

/** What a payer has on file beyond the members that world/people.json gives it. */
const OwnFile = z._default(
  z.strictObject({
    authorizations: z._default(z.array(Authorization), []),
    accumulators: z._default(z.record(z.string(), Accumulators), {}),
    history: z._default(z.array(PaidLine), []),
    /** Member rows that replace the derived one: stale coverage, another payer first. */
    members: z._default(z.array(Member), []),
    /** NPIs that this payer has not enrolled. */
    notEnrolled: z._default(z.array(z.string()), []),
    /** Good-faith estimates given to a patient who pays alone, by account (`CC1795`). */
    estimates: z.optional(z.array(Estimate)),
    /** What the payer asked for and does not have, old overpayments it wants back, claims it leaves lying. */
    requests: PayerFile.shape.requests,
    receivables: PayerFile.shape.receivables,
    delays: PayerFile.shape.delays,
  }),
  { authorizations: [], accumulators: {}, history: [], members: [], notEnrolled: [] },
)

/** The payer that comes after the chart's own; the patient is billed when both have answered. */
export const Second = z.strictObject({
  /** Folder of content/payers; the patient has a coverage with it. */
  payer: z.string(),
  /** `claim`: the student bills it with the first payer's result · `crossover`: the first payer sends the claim on by itself. */
  how: z.enum(['claim', 'crossover']),
  /** Why Medicare is not first (SBR05, and the value code of a facility's bill): 12 working aged, 13 ESRD, 14 no-fault, 15 workers' compensation, 43 disabled, 47 liability. */
  insuranceType: z.optional(z.enum(['12', '13', '14', '15', '16', '41', '42', '43', '47'])),
  /** What a review at this payer finds: rows beside its own rules. */
  review: z._default(z.array(RuleRow), []),
  file: OwnFile,
})
export type Second = z.infer<typeof Second>

/** A patient account to be worked: one exercise, the payer's file that day, what the right way and the wrong ways come to. */
export const Scenario = z.strictObject({
  id: z.string(),
  exercise: z.string(),
  /** The day the account is opened in the office. */
  openOn: Day,
  /** `payer`: the student also decides the claim at the payer's desk. */
  desk: z._default(z.enum(['provider', 'payer']), 'provider'),
  /** The claim as the provider coded it, where the student sits at the payer and decides it. */
  billed: z.optional(CodingAnswer),
  /** What a review of this record finds: rows beside the payer's own rules. */
  review: z._default(z.array(RuleRow), []),
  file: OwnFile,
  second: z.optional(Second),
  /** Boxes left blank for the student to fill from the documents. */
  toFill: z._default(z.array(z.string()), []),
  right: Outcome,
  wrong: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      changes: z.array(Change),
      /**
       * What goes wrong with the second payer: boxes typed on its form; the claim sent without the first result; or sent
       * before the first payer is billed at all, when `outcome` is that claim's.
       */
      second: z.optional(
        z.strictObject({
          changes: z._default(z.array(Change), []),
          order: z.optional(z.enum(['without-result', 'before-first'])),
        }),
      ),
      outcome: Outcome,
    }),
  ),
  /** Documents that support an appeal or dispute: chart document ids, and the ground that wins. */
  appeal: z.optional(z.strictObject({ ground: z.string(), documents: z.array(z.string()) })),
})
export type Scenario = z.infer<typeof Scenario>
