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

/** Meanings of 7th characters by the name of their set: `{ injury: { A: 'initial encounter', … } }`. */
export type SeventhSets = Readonly<Record<string, Readonly<Record<string, string>>>>

export function readSevenths(text: string): SeventhSets {
  const sets: Record<string, Record<string, string>> = {}
  for (const row of readCsv(text, 'sevenths').rows) {
    const name = row.set ?? ''
    sets[name] = { ...sets[name], [row.character ?? '']: row.meaning ?? '' }
  }
  return sets
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)

/**
 * One category file of a diagnosis or procedure code set: columns `code,title,seventh,sex,age,excludes1,excludes2,
 * codeFirst,useAdditional,includes,flags,from,to`; lists are split by `;`. A row that other rows continue is a header.
 * A row with a `seventh` set is a header too, and its complete codes are made here, with placeholders, one per character.
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
  const entries = rows.flatMap((row, index): CodeEntry[] => {
    const code = (row.code ?? '').trim()
    const seventh = row.seventh?.trim()
    const meanings = seventh ? sevenths[seventh] : undefined
    if (seventh && !meanings)
      found.push({
        at: `${file}:${index + 2}`,
        message: `${code} names the 7th-character set "${seventh}", which sevenths.csv does not have.`,
      })
    const header =
      Boolean(meanings) || bare.some((other, at) => at !== index && other.startsWith(bare[index] ?? ''))
    const entry: CodeEntry = {
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
      manifestation: list(row.flags).includes('manifestation'),
      poaExempt: list(row.flags).includes('poa-exempt'),
      ...(meanings ? { seventh: { ...meanings } } : {}),
    }
    return meanings
      ? [
          entry,
          ...Object.entries(meanings).map(([character, meaning]) => complete(entry, character, meaning)),
        ]
      : [entry]
  })
  return { entries, problems: found }
}

/** `W26.0` + A → `W26.0XXA`: placeholders fill up to six characters, the 7th completes the code. */
function complete(stem: CodeEntry, character: string, meaning: string): CodeEntry {
  const { seventh: _, ...rest } = stem
  const bare = stem.code.replace('.', '').padEnd(6, 'X') + character
  return {
    ...rest,
    code: `${bare.slice(0, 3)}.${bare.slice(3)}`,
    title: `${stem.title}, ${meaning}`,
    billable: true,
  }
}

/** Rows of code sets → the lookup of a Reference, keyed by the code without its dot. */
export function codesByKey(entries: readonly CodeEntry[]): Record<string, CodeEntry[]> {
  const table: Record<string, CodeEntry[]> = {}
  for (const entry of entries) {
    const key = entry.code.replaceAll('.', '')
    const editions = table[key]
    if (editions) editions.push(entry)
    else table[key] = [entry]
  }
  return table
}
