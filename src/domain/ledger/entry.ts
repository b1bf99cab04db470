import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'
import { GroupCode } from '../payer/remit.ts'

/**
 * One posting. The account is a fold of these and nothing is ever edited: undo is a reversal entry with the opposite sign.
 * `cents` is the effect on the balance: a charge is positive, payments and write-offs are negative. `transfer` moves a
 * balance from insurance to patient and changes no total; `transfer-to-second` moves it to the next insurer and changes
 * neither half.
 */
export const Entry = z.strictObject({
  id: z.string(),
  day: Day,
  kind: z.enum([
    'charge',
    'insurance-payment',
    'contractual',
    'write-off',
    'transfer-to-patient',
    'transfer-to-second',
    'patient-payment',
    'refund',
    'reversal',
  ]),
  /** Claim line it belongs to, from 1; absent for the account as a whole. */
  line: z.optional(z.int()),
  cents: Cents,
  group: z.optional(GroupCode),
  reason: z.optional(z.string()),
  /** Claim control number, check number, or statement number it came from. */
  reference: z.optional(z.string()),
  /** Entry id that this one takes back. */
  reverses: z.optional(z.string()),
  note: z._default(z.string(), ''),
})
export type Entry = z.infer<typeof Entry>

export interface Balance {
  readonly total: Cents
  readonly insurance: Cents
  readonly patient: Cents
}
