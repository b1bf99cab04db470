import * as z from 'zod/mini'
import type { Attached } from './prior.ts'

/**
 * The form as typed: every box is text, because typos are what is graded. Box ids are those of `fields.ts`
 * (`'1a'`, `'21A'`, `'FL67'`); a line's boxes have no line number (`'24D'`, `'24D.m1'`, `'FL42'`). A missing box is blank.
 */
export const Sheet = z.strictObject({
  form: z.enum(['professional', 'institutional']),
  boxes: z.record(z.string(), z.string()),
  lines: z.array(z.record(z.string(), z.string())),
  /** What goes along to a payer after the first: explanations of benefits. Judged with the claim, in `readSheet`. */
  attached: z.optional(z.custom<Attached>()),
})
export type Sheet = z.infer<typeof Sheet>

/** How the text of a box is read; the readers and writers are in `field-kinds.ts`. */
export type FieldKind =
  | 'text'
  | 'code'
  | 'day'
  | 'birth'
  | 'money'
  | 'units'
  | 'yes-no'
  | 'mark'
  | 'signature'
  | 'pointers'
  | 'relationship'
  | 'assignment'
  | 'taxonomy'

/** One field of a paper form and its place in the claim and in the 837. */
export interface Field {
  readonly box: string
  readonly title: string
  /** Path in the claim this box fills; for a line box, relative to the line: `procedure`. */
  readonly at: string
  readonly scope: 'claim' | 'line'
  /** Where it travels: `2010BA NM109`. Empty when it has no electronic home. */
  readonly wire: string
  /** What belongs here, in one or two plain sentences. */
  readonly help: string
  /** Characters that fit, for the width of the field. */
  readonly width: number
  readonly group: string
  /** How the text is read; `text` when absent. */
  readonly as?: FieldKind
  /** What a blank box means: nothing in the claim, an empty text the scrubber can see, or a problem. `absent` when not said. */
  readonly blank?: 'absent' | 'empty' | 'missing'
  /** The choices, where the form prints boxes to tick or a short list is agreed. */
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  /** Kept empty by the owners of the form. */
  readonly reserved?: boolean
}
