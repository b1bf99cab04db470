import type { Problem } from '../kernel/problem.ts'
import type { Result } from '../kernel/result.ts'
import type { WireInput } from './sets-in.ts'

/** A segment with its place in the text: `position` counts segments from 1 at ISA, `offset` characters from 0. */
export interface Segment {
  readonly id: string
  /** elements[0] is the first element (ISA01); each is the raw text, components still joined. */
  readonly elements: readonly string[]
  readonly position: number
  readonly offset: number
}

/** Delimiters as the ISA itself declares them. */
export interface Delimiters {
  readonly element: string
  readonly repetition: string
  readonly component: string
  readonly terminator: string
}

/** Who sends to whom, and the counters of the envelope; `at` is a day and a time `HHMM`, given by the caller. */
export interface Envelope {
  readonly sender: string
  readonly receiver: string
  readonly control: number
  readonly day: string
  readonly time: string
  /** Names shown beside the ids · 1000A, 1000B NM103; the ids themselves when absent. */
  readonly senderName?: string
  readonly receiverName?: string
  /** Clinicians' names by NPI, for the places where a claim carries only the number · 2420A. */
  readonly names?: Readonly<Record<string, { readonly last: string; readonly first: string }>>
}

/** Something wrong in the text itself, with the segment (and element, from 1) it was seen in. */
export interface WireProblem extends Problem {
  readonly segment: string
  readonly position: number
  readonly element?: number
}

/** One transaction set: text ↔ value. Writing is strict, reading is tolerant. */
export interface TransactionSet<Value> {
  /** `837P`, `835`… */
  readonly id: string
  /** ST01 and GS08: `837`, `005010X222A1`. */
  readonly st: string
  readonly version: string
  make(value: Value, envelope: Envelope): string
  read(text: WireInput): Result<Value>
}

/** One segment in words, beside the raw text. */
export interface Explained {
  readonly segment: Segment
  readonly raw: string
  /** `2010AA` where the loop is known. */
  readonly loop: string
  readonly title: string
  readonly elements: readonly { readonly ref: string; readonly value: string; readonly says: string }[]
}
