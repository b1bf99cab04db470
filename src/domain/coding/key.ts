import * as z from 'zod/mini'
import { Day } from '../kernel/day.ts'
import { Span } from '../kernel/span.ts'

export const Reason = z.strictObject({
  text: z.string(),
  /** Source id of content/sources.json and the section or chapter in it. */
  authority: z.string(),
  asOf: Day,
})

export type Reason = z.infer<typeof Reason>

/** A line of the key with the words of the note that decide it and the rule behind it. Codes carry their dot. */
const KeyLine = {
  code: z.string(),
  /** Skill ids; the first is the one a whole-code mark counts for. */
  skills: z.array(z.string()).check(z.minLength(1)),
  evidence: z.array(Span),
  rationale: z.array(Reason).check(z.minLength(1)),
  /** Other codes that are just as right on this line. */
  alternatives: z._default(z.array(z.string()), []),
  /** True when leaving it out costs nothing. */
  optional: z._default(z.boolean(), false),
}

export const KeyDiagnosis = z.strictObject({
  ...KeyLine,
  /** Undefined where present-on-admission is asked = exempt, left blank. */
  poa: z.optional(z.string()),
  /** Place of the character that says the side, from 1 without the dot (`S61.511A` → 6): then the side is judged by itself. `withSides` fills it. */
  side: z.optional(z.int()),
})
export type KeyDiagnosis = z.infer<typeof KeyDiagnosis>

export const KeyProcedure = z.strictObject({
  ...KeyLine,
  system: z.enum(['cpt', 'hcpcs', 'icd10pcs']),
  modifiers: z._default(z.array(z.string()), []),
  /** Other whole sets that are just as right: XS for 59, none for RT. */
  modifierAlternatives: z._default(z.array(z.array(z.string())), []),
  /** Code of the key line that may carry the modifiers instead: the pair needs them once. */
  modifierPartner: z.optional(z.string()),
  units: z._default(z.int(), 1),
  /** Key diagnosis codes this line points to, first = the one that supports it. */
  pointers: z._default(z.array(z.string()), []),
  /** Other whole lists that are just as right; the first of each supports the line. */
  pointerAlternatives: z._default(z.array(z.array(z.string())), []),
  day: z.optional(Day),
})
export type KeyProcedure = z.infer<typeof KeyProcedure>

/** A tempting wrong answer: what it is, why not, and what it would have done. */
export const Forbidden = z.strictObject({
  code: z.string(),
  why: z.string(),
  severity: z.enum(['note', 'cost']),
  /** What the claim would have come back with: `CO-50, $142.00 not paid`. */
  effect: z.optional(z.string()),
  misconception: z.optional(z.string()),
  /** Key code it is mistaken for. */
  insteadOf: z.optional(z.string()),
})
export type Forbidden = z.infer<typeof Forbidden>

/** A key of the coding desk. What `solve` hands in earns every point. */
export const CodingKey = z.strictObject({
  diagnoses: z.array(KeyDiagnosis),
  procedures: z.array(KeyProcedure),
  drg: z.optional(z.string()),
  /** How strictly diagnoses are in order: only the first, all, or not judged. */
  order: z._default(z.enum(['first', 'all', 'none']), 'first'),
  nothingToCode: z._default(z.boolean(), false),
  /** Query parts that belong in a right query, leading ones are those in the prompt that are not here. */
  query: z.optional(
    z.strictObject({
      parts: z.array(z.string()),
      rationale: Reason,
      /** Why a tempting part does not belong in the query: it leads, it names a payment, it asks what the note says. */
      wrong: z.optional(
        z.array(z.strictObject({ part: z.string(), why: z.string(), misconception: z.optional(z.string()) })),
      ),
    }),
  ),
  /** Skills of what is not a line: sequence, query, DRG, nothing to code. Needed where the key has no line. */
  skills: z.optional(z.array(z.string())),
  /** Why nothing is to be coded, or why this DRG; and the words of the note that decide it, or that leave the question open. */
  rationale: z.optional(z.array(Reason)),
  evidence: z.optional(z.array(Span)),
  forbidden: z._default(z.array(Forbidden), []),
  /** What was checked, by whom, when: shown with the case. */
  review: z.strictObject({
    status: z.enum(['draft', 'second-coded']),
    agreement: z.optional(z.number()),
    on: z.optional(Day),
    changed: z._default(z.string(), ''),
    credentialed: z._default(z.string(), 'no'),
    /** Check ids that could not run on this key, each with the reason. */
    open: z._default(z.array(z.strictObject({ check: z.string(), why: z.string() })), []),
  }),
})
export type CodingKey = z.infer<typeof CodingKey>

/** What the desk shows before Check. */
export const CodingPrompt = z.strictObject({
  id: z.string(),
  /** Chart id; its documents are what is read. */
  chart: z.string(),
  level: z.enum(['worked', 'faded', 'solo']),
  difficulty: z._default(z.int(), 1),
  /** What the student is to do, one or two sentences. */
  task: z.string(),
  /** Which lists are asked for. */
  asks: z.strictObject({
    diagnoses: z.boolean(),
    procedures: z.enum(['none', 'cpt-hcpcs', 'icd10pcs']),
    poa: z.boolean(),
    drg: z.boolean(),
    pointers: z.boolean(),
  }),
  /** Families of procedure codes (slugs) shown as the student's short list for this note: siblings are the distractors. */
  choices: z._default(z.array(z.string()), []),
  /** Lines already filled in for `worked` and `faded` cases, as slugs or codes; `blank` in a code is one character to fill (`S61.51_A`). */
  given: z._default(z.strictObject({ diagnoses: z.array(z.string()), procedures: z.array(z.string()) }), {
    diagnoses: [],
    procedures: [],
  }),
  /** Parts a query can be composed from; some are leading and wrong. */
  queryParts: z._default(z.array(z.strictObject({ id: z.string(), text: z.string() })), []),
  /** Why-this hints in the order they are shown. */
  hints: z._default(z.array(z.string()), []),
})
export type CodingPrompt = z.infer<typeof CodingPrompt>
