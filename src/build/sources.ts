import * as z from 'zod/mini'

/** An authority that rules and keys may cite: a closed list. Titles and places only, never their wording. */
export const Source = z.strictObject({
  title: z.string(),
  owner: z.string(),
  url: z.optional(z.string()),
  /** The day the citation was last looked at. */
  asOf: z.string(),
})
export type Source = z.infer<typeof Source>
