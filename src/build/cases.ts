import { Chart } from '../domain/chart/chart.ts'
import { codeKey } from '../domain/codes/completion.ts'
import { type CodeEntry, type Codes, editionsAt, type ProcedureFacts } from '../domain/codes/entry.ts'
import { CodingKey, CodingPrompt } from '../domain/coding/key.ts'
import { withSides } from '../domain/coding/sides.ts'
import { hashValue } from '../domain/kernel/hash.ts'
import type { CaseLine, Charge } from '../domain/office/bundle.ts'
import type { CaseDesk, ChartDocument } from '../domain/office/case-desk.ts'
import { Scenario } from '../domain/office/scenario.ts'
import { shippedCodes } from './book.ts'
import {
  type ContentReader,
  readCodeRows,
  readLists,
  readPairs,
  readProcedures,
  readWorld,
} from './content.ts'
import { readPayerFolder } from './payers.ts'

/** One case in the three parts that travel apart: what is read, what is right, what the line after coding needs. */
export interface Case {
  readonly id: string
  readonly desk: CaseDesk
  readonly key: CodingKey
  readonly line: CaseLine
}

/** Everything the cases share, read once. */
export interface Shelf {
  readonly reader: ContentReader
  readonly world: ReturnType<typeof readWorld>
  readonly procedures: Readonly<Record<string, ProcedureFacts>>
  readonly pairs: ReturnType<typeof readPairs>
  readonly lists: ReturnType<typeof readLists>
  readonly charges: readonly Charge[]
  /** The shipped code sets by code, complete codes made on request, and their rows as written. */
  readonly book: Codes
  readonly rows: readonly CodeEntry[]
}

export function readShelf(reader: ContentReader): Shelf {
  const rows = readCodeRows(reader)
  const charges = reader
    .rows('codes/charges.csv')
    .map((row) => ({ code: (row.code ?? '').trim(), cents: Number(row.cents) }))
  return {
    reader,
    world: readWorld(reader),
    procedures: readProcedures(reader),
    pairs: readPairs(reader),
    lists: readLists(reader),
    charges,
    book: shippedCodes(reader, rows),
    rows,
  }
}

export const caseIds = (reader: ContentReader): readonly string[] =>
  reader.names('exercises').filter((name) => /^c\d{4}$/.test(name))

/** A case read from its folders; undefined, with the problems in the reader, when a part is missing or wrong. */
export function readCase(shelf: Shelf, id: string): Case | undefined {
  const { reader } = shelf
  const prompt = reader.json(`exercises/${id}/prompt.json`, CodingPrompt, withoutKind)
  const read = reader.json(`exercises/${id}/key.json`, CodingKey)
  const key = read && withSides(read, (code) => editionsAt(shelf.book, codeKey(code))[0]?.title)
  const chart = prompt && reader.json(`charts/${prompt.chart}/chart.json`, Chart)
  const scenario = reader.json(`scenarios/${id}.json`, Scenario)
  if (!prompt || !key || !chart || !scenario) return undefined
  const payer = readPayerFolder(reader, chart.payer)
  const second = scenario.second && readPayerFolder(reader, scenario.second.payer)
  const person = shelf.world.people.find((one) => one.id === chart.patient)
  if (!payer || !person || (scenario.second && !person.coverages.some((each) => each.payer === second?.id))) {
    reader.problems.push({
      at: `charts/${chart.id}/chart.json`,
      message: `The patient "${chart.patient}", the payer "${chart.payer}" or a coverage with the second payer "${scenario.second?.payer ?? 'none'}" is not in the world.`,
    })
    return undefined
  }
  const documents = chart.documents.map(
    (head): ChartDocument => ({
      id: head.id,
      title: head.title,
      kind: head.kind,
      text: reader.text(`charts/${chart.id}/${head.file}`),
    }),
  )
  const procedures = familiesOf(shelf, [
    ...prompt.choices,
    ...key.procedures.map((line) => line.code),
    ...key.forbidden.map((line) => line.code),
  ])
  const inShard = (code: string) => code in procedures || !/^[0-9X]\d{3}[0-9A-Z]$/.test(code)
  const line = {
    scenario,
    chart,
    documents,
    world: {
      people: circle(shelf, chart),
      providers: shelf.world.providers,
      organizations: shelf.world.organizations,
    },
    payer: { ...payer, fees: payer.fees.filter((fee) => inShard(fee.code)) },
    ...(second && { second: { ...second, fees: second.fees.filter((fee) => inShard(fee.code)) } }),
    charges: shelf.charges.filter((charge) => inShard(charge.code)),
    procedures,
    pairs: shelf.pairs.filter((pair) => inShard(pair.first) && inShard(pair.second)),
    lists: shelf.lists,
  }
  const desk = {
    prompt,
    number: chart.number,
    setting: chart.setting,
    patient: { last: person.last, first: person.first, birth: person.birth, sex: person.sex },
    payer: payer.name,
    from: chart.encounter.from,
    through: chart.encounter.through,
    documents,
    choices: prompt.choices.flatMap((code) => {
      const facts = procedures[code]
      return facts ? [{ code, label: facts.label, family: facts.family }] : []
    }),
  }
  return {
    id,
    key,
    desk: { ...desk, edition: hashValue([desk, key]).slice(0, 16) },
    line: { ...line, edition: hashValue(line).slice(0, 16) },
  }
}

/** Procedures of the families that a case touches, and every Level II code: never the registry as a whole. */
function familiesOf(shelf: Shelf, codes: readonly string[]): Record<string, ProcedureFacts> {
  const families = new Set(codes.map((code) => shelf.procedures[code]?.family))
  return Object.fromEntries(
    Object.entries(shelf.procedures).filter(
      ([code, facts]) => /^[A-W]\d{4}$/.test(code) || families.has(facts.family),
    ),
  )
}

/** The patient and whoever holds the patient's plan. */
function circle(shelf: Shelf, chart: Chart): CaseLine['world']['people'] {
  const patient = shelf.world.people.find((one) => one.id === chart.patient)
  const holders = new Set(
    patient?.coverages.flatMap((coverage) => (coverage.subscriber ? [coverage.subscriber] : [])),
  )
  return shelf.world.people.filter((one) => one.id === chart.patient || holders.has(one.id))
}

/** The exercise kind is a field of the file for the reader of files, not of the prompt. */
function withoutKind(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value
  const { kind: _, ...rest } = value
  return rest
}
