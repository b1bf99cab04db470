import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'

/** 277CA: the payer's front end accepts or rejects each claim; nothing is adjudicated yet. */
export const Ack277CA = z.strictObject({
  payer: z.strictObject({ id: z.string(), name: z.string() }),
  /** The billing provider whose claims these are, where the answer names one · 2100C. */
  provider: z.optional(z.strictObject({ npi: z.string(), name: z.string() })),
  receivedOn: Day,
  claims: z.array(
    z.strictObject({
      account: z.string(),
      accepted: z.boolean(),
      /** The payer's control number, only when accepted. */
      control: z.optional(z.string()),
      charge: Cents,
      patient: z.strictObject({ last: z.string(), first: z.string() }),
      from: Day,
      statuses: z.array(
        z.strictObject({
          category: z.string(),
          code: z.string(),
          entity: z.optional(z.string()),
          /** The claim line the status rejects, when it is one line · 2220D. */
          line: z.optional(z.strictObject({ number: z.int(), procedure: z.string(), charge: Cents })),
          /** Path in the claim and the sentence our product shows; they do not travel on the wire. */
          at: z.optional(z.string()),
          message: z.optional(z.string()),
          edit: z.optional(z.string()),
        }),
      ),
    }),
  ),
})
export type Ack277CA = z.infer<typeof Ack277CA>
