import * as z from 'zod/mini'
import { Chart } from '../chart/chart.ts'
import { World } from '../chart/world.ts'
import { ListedCode, ListName, Pair, ProcedureFacts } from '../codes/entry.ts'
import { CodingPrompt } from '../coding/key.ts'
import { Payer } from '../payer/payer.ts'
import { Scenario } from './scenario.ts'

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

/** What the practice charges for one unit. */
export const Charge = z.strictObject({ code: z.string(), cents: z.int() })
export type Charge = z.infer<typeof Charge>

/**
 * All that the line from codes to zero balance needs for one account, and nothing of any other case: the chart, the world
 * around it, the payer, the procedures of the families in question. Diagnosis codes come apart, with the code book.
 */
export const CaseLine = z.strictObject({
  scenario: Scenario,
  chart: Chart,
  documents: z.array(ChartDocument),
  world: World,
  payer: Payer,
  charges: z.array(Charge),
  procedures: z.record(z.string(), ProcedureFacts),
  pairs: z.array(Pair),
  lists: z.partialRecord(ListName, z.array(ListedCode)),
  /** Hash over everything above: the edition an account was worked under. */
  edition: z.string(),
})
export type CaseLine = z.infer<typeof CaseLine>

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
