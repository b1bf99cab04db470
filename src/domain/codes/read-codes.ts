import Papa from 'papaparse'
import type { Day } from '../kernel/day.ts'
import type { Problem } from '../kernel/problem.ts'
import type { CodeEntry, System } from './entry.ts'

/** Rows of a CSV as records, and a problem for each row the parser could not take. Header names are trimmed. */
export function readCsv(
  text: string,
  file: string,
): { rows: readonly Record<string, string>[]; problems: readonly Problem[] } {
  const parsed = Papa.parse<Record<string, string>>(text.trim(), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (name) => name.trim(),
  })
  const problems = parsed.errors.map((error) => ({
    at: `${file}:${(error.row ?? 0) + 2}`,
    message: `${error.message}.`,
  }))
  return { rows: parsed.data, problems }
}

/** A set of 7th characters: what each means, and which of them make a code exempt from POA reporting. */
export interface SeventhSet {
  readonly meanings: Readonly<Record<string, string>>
  readonly exempt: string
}

/** By name of the set: `{ injury: { meanings: { A: 'initial encounter', … }, exempt: 'DS' } }`. */
export type SeventhSets = Readonly<Record<string, SeventhSet>>

export function readSevenths(text: string): SeventhSets {
  const sets: Record<string, SeventhSet> = {}
  for (const { set = '', character = '', meaning = '', flags = '' } of readCsv(text, 'sevenths').rows) {
    const before = sets[set] ?? { meanings: {}, exempt: '' }
    sets[set] = {
      meanings: { ...before.meanings, [character]: meaning },
      exempt: flags.includes('poa-exempt') ? `${before.exempt}${character}` : before.exempt,
    }
  }
  return sets
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)

/** `M72.20: foot not named; M67.A-: plantar fasciitis` → what to use instead, each with its reason. */
export const successors = (cell: string | undefined): CodeEntry['successors'] =>
  list(cell).map((item) => {
    const [code = '', ...why] = item.split(':')
    return { code: code.trim(), why: why.join(':').trim() }
  })

/**
 * One category file of a diagnosis or procedure code set: columns `code,title,seventh,sex,age,excludes1,excludes2,
 * codeFirst,useAdditional,codeAlso,includes,terms,flags,from,to,successors`; a column that is not needed may be left out,
 * lists are split by `;`. A row that other rows continue is a header, and so is a block or chapter (`J40-J4A`). A row with
 * a `seventh` set is a header too; `completed` makes its complete codes, one per character.
 */
export function readCodes(
  system: System,
  text: string,
  from: Day,
  sevenths: SeventhSets,
  file: string,
): {
  entries: readonly CodeEntry[]
  problems: readonly Problem[]
} {
  const { rows, problems } = readCsv(text, file)
  const found: Problem[] = [...problems]
  const bare = rows.map((row) => (row.code ?? '').replace('.', ''))
  const entries = rows.map((row, index): CodeEntry => {
    const code = (row.code ?? '').trim()
    const seventh = row.seventh?.trim()
    const set = seventh ? sevenths[seventh] : undefined
    if (seventh && !set)
      found.push({
        at: `${file}:${index + 2}`,
        message: `${code} names the 7th-character set "${seventh}", which sevenths.csv does not have.`,
      })
    const header =
      Boolean(set) ||
      code.includes('-') ||
      bare.some((other, at) => at !== index && other.startsWith(bare[index] ?? ''))
    return {
      system,
      code,
      title: (row.title ?? '').trim(),
      billable: !header,
      inForce: { from: row.from?.trim() || from, ...(row.to?.trim() ? { to: row.to.trim() } : {}) },
      ...(row.sex === 'F' || row.sex === 'M' ? { sex: row.sex } : {}),
      ...(row.age ? { age: { from: Number(row.age.split('-')[0]), to: Number(row.age.split('-')[1]) } } : {}),
      excludes1: list(row.excludes1),
      excludes2: list(row.excludes2),
      codeFirst: list(row.codeFirst),
      useAdditional: list(row.useAdditional),
      includes: list(row.includes),
      codeAlso: list(row.codeAlso),
      terms: list(row.terms),
      successors: successors(row.successors),
      manifestation: list(row.flags).includes('manifestation'),
      poaExempt: list(row.flags).includes('poa-exempt'),
      ...(set ? { seventh: { ...set.meanings } } : {}),
      ...(set?.exempt ? { seventhExempt: set.exempt } : {}),
    }
  })
  return { entries, problems: found }
}
