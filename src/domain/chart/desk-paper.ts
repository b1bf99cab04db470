import * as z from 'zod/mini'
import { type Span, spanStart } from '../kernel/span.ts'
import type { Highlight } from './highlight.ts'

/** What lies on the front desk: plain text in the small grammar of `document.ts`; a card has the parts `FRONT:` and `BACK:`. */
export const DeskPaper = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['card', 'license', 'sheet', 'note', 'answer']),
  text: z.string().check(z.minLength(1)),
})
export type DeskPaper = z.infer<typeof DeskPaper>

/** The words of a paper that decide, to mark in it; spans of other papers and words that are not there are left out. */
export const marksIn = (
  paper: Pick<DeskPaper, 'id' | 'text'>,
  spans: readonly (Span & { readonly label: string })[],
): readonly Highlight[] =>
  spans
    .filter(({ document }) => document === paper.id)
    .flatMap((span) => {
      const start = spanStart(span, paper.text)
      return start < 0
        ? []
        : [{ start, end: start + span.quote.length, tone: 'key' as const, label: span.label }]
    })
