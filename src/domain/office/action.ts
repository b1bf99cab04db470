import * as z from 'zod/mini'
import { Sheet } from '../claim/sheet.ts'
import { CodingAnswer } from '../coding/answer.ts'
import { Day } from '../kernel/day.ts'
import { Cents } from '../kernel/money.ts'

/** One line of a posting as the student types it from the remittance. */
export const PostedLine = z.strictObject({
  line: z.int(),
  payment: Cents,
  contractual: Cents,
  denied: Cents,
  patient: Cents,
})
export type PostedLine = z.infer<typeof PostedLine>

/** One line as an examiner at the payer decides it. */
export const Determination = z.strictObject({
  line: z.int(),
  pay: z.boolean(),
  allowed: Cents,
  reason: z.string(),
})
export type Determination = z.infer<typeof Determination>

/** How a claim is sent: for the first time or again, or one of the payer's own ways of changing a processed claim. */
export const Track = z.enum(['original', 'replacement', 'reopening', 'adjustment-bill', 'void'])
export type Track = z.infer<typeof Track>

/** Which of the patient's payers: the chart's own, or the one that comes after it. */
export const To = z.enum(['first', 'second'])
export type To = z.infer<typeof To>

/** What a person (or the calendar) does to an account. The account is a fold of these and nothing else. */
export const Action = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('code'), answer: CodingAnswer }),
  /** Puts the registration record right: `at` is a claim path. */
  z.strictObject({ do: z.literal('register'), at: z.string(), value: z.string() }),
  /** `to` absent: the first payer. */
  z.strictObject({ do: z.literal('send'), sheet: Sheet, track: Track, to: z.optional(To) }),
  /** The calendar moves on; answers, decisions and patients' payments that are due arrive. */
  z.strictObject({ do: z.literal('wait'), to: Day }),
  z.strictObject({ do: z.literal('determine'), claim: z.int(), lines: z.array(Determination) }),
  z.strictObject({ do: z.literal('post'), claim: z.int(), lines: z.array(PostedLine) }),
  z.strictObject({ do: z.literal('unpost'), claim: z.int() }),
  z.strictObject({ do: z.literal('write-off'), line: z.int(), cents: Cents, reason: z.string() }),
  z.strictObject({
    do: z.literal('appeal'),
    claim: z.int(),
    ground: z.string(),
    documents: z.array(z.string()),
    letter: z.string(),
  }),
  z.strictObject({ do: z.literal('statement') }),
  /** The second payer will not pay any more: what was kept for it goes to the patient. */
  z.strictObject({ do: z.literal('release'), reason: z.string() }),
])
export type Action = z.infer<typeof Action>

/** Where an account stands, in the words of the straight line. */
export const Stage = z.enum([
  'to-code',
  'to-bill',
  'rejected',
  'waiting',
  'to-determine',
  'answered',
  'denied',
  'to-bill-second',
  'to-statement',
  'statement-sent',
  'zero',
])
export type Stage = z.infer<typeof Stage>
