import * as z from 'zod/mini'

/** A document on the desk of an exercise, plain text in the small grammar of `chart/document.ts`. */
export const Sheet = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z._default(z.string(), 'letter'),
  text: z.string(),
})
export type Sheet = z.infer<typeof Sheet>
