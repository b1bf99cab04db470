import * as z from 'zod/mini'

const Text = z.string()

export const Person = z.strictObject({ last: Text, first: Text, middle: z.optional(Text) })
export type Person = z.infer<typeof Person>

/** What the patient is to the insured. */
export const Relationship = z.enum(['self', 'spouse', 'child', 'other'])
export type Relationship = z.infer<typeof Relationship>
