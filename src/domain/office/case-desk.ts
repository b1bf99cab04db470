import * as z from 'zod/mini'
import { CodingPrompt } from '../coding/key.ts'

/** A procedure on the student's short list: what its family's siblings are told apart by, in our own words. */
export const Choice = z.strictObject({ code: z.string(), label: z.string(), family: z.string() })
export type Choice = z.infer<typeof Choice>

/** A document with its text, as the desk shows it. */
export const ChartDocument = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  text: z.string(),
})
export type ChartDocument = z.infer<typeof ChartDocument>

/** What the coding desk opens with; the key is another file and is fetched at Check. */
export const CaseDesk = z.strictObject({
  prompt: CodingPrompt,
  number: z.string(),
  setting: z.string(),
  patient: z.strictObject({ last: z.string(), first: z.string(), birth: z.string(), sex: z.string() }),
  payer: z.string(),
  from: z.string(),
  through: z.string(),
  documents: z.array(ChartDocument),
  /** Documents of kind `letter` appear only after a query was sent. */
  choices: z.array(Choice),
  edition: z.string(),
})
export type CaseDesk = z.infer<typeof CaseDesk>
