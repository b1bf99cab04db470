import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as z from 'zod/mini'
import { World } from '../domain/chart/world.ts'
import {
  type CodeEntry,
  type ListedCode,
  ListName,
  type Pair,
  type ProcedureFacts,
} from '../domain/codes/entry.ts'
import { readFamily } from '../domain/codes/family.ts'
import { readCodes, readCsv, readSevenths } from '../domain/codes/read-codes.ts'
import { codeBySlug, type RegistryRow, resolveSlugs } from '../domain/codes/registry.ts'
import { withSevenths } from '../domain/codes/seventh.ts'
import { type Problem, problemsOf } from '../domain/kernel/problem.ts'

const beside = fileURLToPath(new URL('../../content/', import.meta.url))

/** The repository's content folder. In a bundled build this module lies elsewhere; builds run in the repository. */
export const contentRoot = existsSync(join(beside, 'world')) ? beside : join(process.cwd(), 'content/')

/** A registry row with what only authors need: area for the caps, citations. */
export interface RegistryFileRow extends RegistryRow {
  readonly edition: string
  readonly unchangedSince: string
  readonly citation1: string
  readonly citation2: string
  readonly area: string
}

/** Reads content with its slugs resolved, and collects every problem with file and place instead of stopping at the first. */
export class ContentReader {
  readonly problems: Problem[] = []
  readonly registry: readonly RegistryFileRow[]
  readonly #codes: ReadonlyMap<string, string>
  readonly root: string

  constructor(
    root: string = contentRoot,
    publicCpt: 'on' | 'off' = process.env.PUBLIC_CPT === 'off' ? 'off' : 'on',
  ) {
    this.root = root
    this.registry = this.#rawRows('codes/cpt/registry.csv') as unknown as RegistryFileRow[]
    this.#codes = codeBySlug(this.registry, publicCpt)
  }

  /** Any text with its slugs resolved; slugs that the registry does not know stay. */
  resolve(text: string): string {
    return resolveSlugs(text, this.#codes).text
  }

  codeOf(slug: string): string | undefined {
    return this.#codes.get(slug)
  }

  /** Text of a content file with procedure slugs resolved; unknown slugs are problems. */
  text(path: string): string {
    const { text, unknown } = resolveSlugs(readFileSync(join(this.root, path), 'utf8'), this.#codes)
    for (const slug of unknown)
      this.problems.push({
        at: path,
        message: `The procedure slug "cpt:${slug}" is not in codes/cpt/registry.csv.`,
      })
    return text
  }

  /** A JSON file read through its schema; undefined, and problems with the file's path, when it does not fit. */
  json<T>(
    path: string,
    schema: z.ZodMiniType<T>,
    shape: (value: unknown) => unknown = (value) => value,
  ): T | undefined {
    if (!existsSync(join(this.root, path))) {
      this.problems.push({ at: path, message: 'The file is missing.' })
      return undefined
    }
    let value: unknown
    try {
      value = JSON.parse(this.text(path))
    } catch (error) {
      this.problems.push({
        at: path,
        message: `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`,
      })
      return undefined
    }
    const parsed = schema.safeParse(shape(value))
    if (parsed.success) return parsed.data
    for (const problem of problemsOf(parsed.error))
      this.problems.push({ at: `${path} ${problem.at}`.trim(), message: problem.message })
    return undefined
  }

  rows(path: string): readonly Record<string, string>[] {
    if (!existsSync(join(this.root, path))) return []
    const { rows, problems } = readCsv(this.text(path), path)
    this.problems.push(...problems)
    return rows
  }

  /** Names in a folder, sorted; empty when there is none. */
  names(path: string): readonly string[] {
    const full = join(this.root, path)
    return existsSync(full)
      ? readdirSync(full)
          .filter((name) => !name.startsWith('.'))
          .sort()
      : []
  }

  /** Every file below a folder with one of the endings, as paths from the content root. */
  files(path: string, ...endings: string[]): readonly string[] {
    const full = join(this.root, path)
    if (!existsSync(full)) return []
    return readdirSync(full, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)))
      .sort()
  }

  #rawRows(path: string): readonly Record<string, string>[] {
    if (!existsSync(join(this.root, path))) return []
    const { rows, problems } = readCsv(readFileSync(join(this.root, path), 'utf8'), path)
    this.problems.push(...problems)
    return rows
  }
}

export function readWorld(reader: ContentReader): World {
  const part = <Name extends keyof World>(name: Name) =>
    reader.json(`world/${name}.json`, World.shape[name] as unknown as z.ZodMiniType<World[Name]>)
  return {
    people: part('people') ?? [],
    providers: part('providers') ?? [],
    organizations: part('organizations') ?? [],
  }
}

/** All shipped diagnosis and Level II codes, 7th characters expanded; ICD-10-PCS is made from its tables. */
export const readCodeEntries = (reader: ContentReader): readonly CodeEntry[] =>
  withSevenths(readCodeRows(reader))

/** The rows of the shipped code sets as they are written; folder name = first day of the edition. */
export function readCodeRows(reader: ContentReader): readonly CodeEntry[] {
  const sevenths = existsSync(join(reader.root, 'codes/icd10cm/sevenths.csv'))
    ? readSevenths(reader.text('codes/icd10cm/sevenths.csv'))
    : {}
  return (['icd10cm', 'hcpcs'] as const).flatMap((system) =>
    reader.files(`codes/${system}`, '.csv', '.family').flatMap((path) => {
      const from = /(\d{4}-\d{2}-\d{2})/.exec(path)?.[1]
      if (!from) return []
      const read = path.endsWith('.family') ? readFamily : readCodes
      const { entries, problems } = read(system, reader.text(path), from, sevenths, path)
      reader.problems.push(...problems)
      return entries
    }),
  )
}

export function readLists(reader: ContentReader): Partial<Record<ListName, ListedCode[]>> {
  const lists: Partial<Record<ListName, ListedCode[]>> = {}
  for (const path of reader.files('codes/lists', '.csv')) {
    const name = ListName.safeParse(path.split('/').at(-1)?.replace('.csv', ''))
    if (!name.success) {
      reader.problems.push({
        at: path,
        message: `No list has this name; lists are ${ListName.options.join(', ')}.`,
      })
      continue
    }
    lists[name.data] = reader.rows(path).map((row) => ({
      code: row.code ?? '',
      label: row.label ?? '',
      inForce: { from: row.from || '2000-01-01', ...(row.to ? { to: row.to } : {}) },
      ...(row.note ? { note: row.note } : {}),
    }))
  }
  return lists
}

const cells = (text: string | undefined): string[] | undefined =>
  text
    ? text
        .split(';')
        .map((cell) => cell.trim())
        .filter(Boolean)
    : undefined

/** Facts of procedures from registry and facts.csv, by resolved code. */
export function readProcedures(reader: ContentReader): Readonly<Record<string, ProcedureFacts>> {
  const rows = new Map(reader.rows('codes/cpt/facts.csv').map((row) => [(row.code ?? '').trim(), row]))
  const codes = [
    ...reader.registry.map((row) => ({
      code: resolve(reader, row.slug),
      label: row.label,
      family: row.family,
      from: row.unchangedSince,
    })),
    ...reader.files('codes/hcpcs', '.csv').flatMap((path) =>
      reader.rows(path).map((row) => ({
        code: row.code ?? '',
        label: row.title ?? '',
        family: row.family ?? 'hcpcs',
        from: '',
      })),
    ),
  ]
  return Object.fromEntries(
    codes.map(({ code, label, family, from }): [string, ProcedureFacts] => {
      const row = rows.get(code) ?? {}
      return [
        code,
        {
          code,
          label,
          family: row.family || family,
          inForce: { from: row.from || (/^\d{4}-\d{2}-\d{2}$/.test(from) ? from : '2000-01-01') },
          ordered: row.ordered === 'yes' || row.ordered === 'true',
          clia: row.clia === 'certificate' || row.clia === 'waived' ? row.clia : 'no',
          ndc: row.ndc === 'yes' || row.ndc === 'true',
          ...(row.global ? { global: row.global } : {}),
          ...(row.maxUnits ? { maxUnits: Number(row.maxUnits) } : {}),
          ...(row.maxUnitsKind === '1' || row.maxUnitsKind === '2' || row.maxUnitsKind === '3'
            ? { maxUnitsKind: row.maxUnitsKind }
            : {}),
          ...optional('addOnTo', cells(row.addOnTo)),
          ...(row.bilateral ? { bilateral: row.bilateral } : {}),
          ...optional('modifiers', cells(row.modifiers)),
          ...optional('places', cells(row.places)),
          ...(row.sex === 'F' || row.sex === 'M' ? { sex: row.sex } : {}),
          ...(row.ageFrom || row.ageTo
            ? { age: { from: Number(row.ageFrom || 0), to: Number(row.ageTo || 124) } }
            : {}),
        },
      ]
    }),
  )
}

export function readPairs(reader: ContentReader): readonly Pair[] {
  return reader.rows('codes/cpt/pairs.csv').map((row) => ({
    first: row.first ?? '',
    second: row.second ?? '',
    indicator: row.indicator === '1' ? '1' : '0',
    inForce: { from: row.from || '2026-01-01', ...(row.to ? { to: row.to } : {}) },
  }))
}

const optional = <Name extends string, T>(name: Name, value: T | undefined): Partial<Record<Name, T>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, T>)

const resolve = (reader: ContentReader, slug: string): string => reader.codeOf(slug) ?? `cpt:${slug}`
