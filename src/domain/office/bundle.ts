import * as z from 'zod/mini'
import { Chart } from '../chart/chart.ts'
import { World } from '../chart/world.ts'
import { ListedCode, ListName, Pair, ProcedureFacts } from '../codes/entry.ts'
import { Payer } from '../payer/payer.ts'
import { ChartDocument } from './case-desk.ts'
import { Scenario } from './scenario.ts'

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
  /** The payer that comes after it, when the scenario names one. */
  second: z.optional(Payer),
  charges: z.array(Charge),
  procedures: z.record(z.string(), ProcedureFacts),
  pairs: z.array(Pair),
  lists: z.partialRecord(ListName, z.array(ListedCode)),
  /** Hash over everything above: the edition an account was worked under. */
  edition: z.string(),
})
export type CaseLine = z.infer<typeof CaseLine>
