import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'

const Text = z.string()

/** Another number, amount or quantity with what it is: qualifiers as in the 835. */
const Numbers = z.array(z.strictObject({ kind: Text, number: Text }))
const Amounts = z.array(z.strictObject({ kind: Text, cents: Cents }))
const Quantities = z.array(z.strictObject({ kind: Text, quantity: z.number() }))
const Named = z.strictObject({ name: Text, first: z.optional(Text), id: Text })

/** What a payer's 835 may say of a claim beside the money we post; absent when it says none of it. */
export const RemitMore = z.strictObject({
  /** CLP02 where it is no status of ours: 3 tertiary, 19 to 21 and 23 sent on, 25 predetermination. */
  sentStatus: z.optional(Text),
  /** Discharge status and weight of the DRG as sent · CLP10, CLP12. */
  discharge: z.optional(Text),
  weight: z.optional(Text),
  /** Who has the insurance, when it is not the patient · NM1*IL. */
  subscriber: z.optional(Named),
  /** Name or number as the payer has it: correct the registration · NM1*74. */
  corrected: z.optional(Named),
  /** Payer the claim was sent on to, and the payer that comes first · NM1*TT, NM1*PR. */
  crossover: z.optional(Named),
  priority: z.optional(Named),
  /** REF other than ours: EA medical record, 1L group, F8 original reference, CE class of contract… */
  references: z.optional(Numbers),
  /** Day the coverage ended · DTM*036. */
  expiredOn: z.optional(Day),
  /** AMT other than AU: I interest, D8 discount, F5 paid by the patient… They balance nothing. */
  amounts: z.optional(Amounts),
  /** QTY: CA covered days… */
  quantities: z.optional(Quantities),
})
export type RemitMore = z.infer<typeof RemitMore>

/** The same of one line. */
export const LineMore = z.strictObject({
  /** Last day, where the line is more than one · DTM*151. */
  through: z.optional(Day),
  /** NPI of the one who gave the service, when not the claim's · REF*HPI. */
  rendering: z.optional(Text),
  /** REF other than 6R and HPI: G1 authorization, 0K payment policy, LU location, APC, RB rate code… */
  references: z.optional(Numbers),
  /** AMT other than B6. */
  amounts: z.optional(Amounts),
  quantities: z.optional(Quantities),
})
export type LineMore = z.infer<typeof LineMore>
