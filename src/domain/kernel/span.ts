import * as z from 'zod/mini'
import { Day } from './day.ts'

/** The days on which a rule, rate or code holds; both ends included, no end = still in force. */
export const InForce = z.strictObject({ from: Day, to: z.optional(Day) })
export type InForce = z.infer<typeof InForce>

export function holds(inForce: InForce, day: Day): boolean {
  return inForce.from <= day && (inForce.to === undefined || day <= inForce.to)
}

/** Words of a document: the `nth` (from 1) occurrence of `quote` in the text of `document`. */
export const Span = z.strictObject({
  document: z.string(),
  quote: z.string().check(z.minLength(1)),
  nth: z._default(z.int(), 1),
})
export type Span = z.infer<typeof Span>

/** Where the span begins in the text, or -1 when the words are not there. */
export function spanStart(span: Span, text: string): number {
  let at = -1
  for (let n = 0; n < span.nth; n++) {
    at = text.indexOf(span.quote, at + 1)
    if (at < 0) return -1
  }
  return at
}

/** Two spans touch when they share at least one character of the same document. */
export function spansTouch(a: Span, b: Span, text: string): boolean {
  if (a.document !== b.document) return false
  const [startA, startB] = [spanStart(a, text), spanStart(b, text)]
  return startA >= 0 && startB >= 0 && startA < startB + b.quote.length && startB < startA + a.quote.length
}
