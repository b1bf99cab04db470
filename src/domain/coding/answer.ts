import * as z from 'zod/mini'
import { Span } from '../kernel/span.ts'

/** What the student hands in from the coding desk. Codes are as typed, with or without their dot. */
export const CodedLine = z.strictObject({
  code: z.string(),
  poa: z._default(z.string(), ''),
  evidence: z._default(z.array(Span), []),
})
export type CodedLine = z.infer<typeof CodedLine>

export const ProcedureLine = z.strictObject({
  code: z.string(),
  modifiers: z._default(z.array(z.string()), []),
  units: z._default(z.string(), '1'),
  /** Diagnosis numbers from 1, in order. */
  pointers: z._default(z.array(z.int()), []),
  day: z._default(z.string(), ''), // ICD-10-PCS and facility lines
  evidence: z._default(z.array(Span), []),
})
export type ProcedureLine = z.infer<typeof ProcedureLine>

export const CodingAnswer = z.strictObject({
  diagnoses: z.array(CodedLine),
  procedures: z.array(ProcedureLine),
  /** MS-DRG, where the prompt asks for it. */
  drg: z._default(z.string(), ''),
  nothingToCode: z._default(z.boolean(), false),
  /** Ids of the query parts chosen from the prompt; empty = no query. */
  query: z._default(z.array(z.string()), []),
  /** 1 guess … 4 sure; 0 = not asked. */
  confidence: z._default(z.int(), 0),
  hints: z._default(z.array(z.string()), []),
})
export type CodingAnswer = z.infer<typeof CodingAnswer>
