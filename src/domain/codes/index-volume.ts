import * as z from 'zod/mini'
import type { Problem } from '../kernel/problem.ts'
import { codeKey } from './completion.ts'
import { patternsOf } from './pattern.ts'

export const VolumeId = z.enum(['alphabetic', 'neoplasm', 'drug', 'external'])
export type VolumeId = z.infer<typeof VolumeId>

/** A term of the index with its subterms. A term may have codes, send the reader elsewhere, or only hold subterms. */
export interface IndexTerm {
  /** As it stands: `Fracture, traumatic`. */
  readonly term: string
  /** Nonessential modifiers: words that may be in the note or not without changing the code. */
  readonly modifiers: readonly string[]
  /** One cell for each column of the volume; empty where nothing stands. `S52.5-` needs more characters. */
  readonly codes: readonly string[]
  /** "see": the code is there, not here. */
  readonly see: readonly string[]
  /** "see also": look there too when nothing here fits. */
  readonly seeAlso: readonly string[]
  readonly terms: readonly IndexTerm[]
}

/** One index: the alphabetic one and that of external causes have one column, the tables of neoplasms and drugs six. */
export interface IndexVolume {
  readonly id: VolumeId
  readonly title: string
  readonly columns: readonly string[]
  readonly terms: readonly IndexTerm[]
}

interface Line extends Omit<IndexTerm, 'terms'> {
  readonly depth: number
  readonly terms: Line[]
}

/**
 * One file of an index: a term a line, subterms two blanks further in, cells behind `|`; parentheses hold nonessential
 * modifiers. `see …` and `see also …` stand in the last cell, several split by `;`. Lines beginning with `#` are remarks.
 *
 *     Abscess (acute) (chronic) | L02.91 | see also Cellulitis
 *       anal | K61.0
 *
 * In a table one cell may stand for all: `T36.0X*` is `T36.0X1-` … `T36.0X6-`, `T51.0X*4` only the first four.
 */
export function readIndex(
  text: string,
  file: string,
  columns = 1,
): { terms: readonly IndexTerm[]; problems: readonly Problem[] } {
  const top: Line[] = []
  const open: Line[] = []
  const problems: Problem[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw.trim() === '' || raw.startsWith('#')) continue
    const say = (message: string) => problems.push({ at: `${file}:${index + 1}`, message })
    const indent = raw.length - raw.trimStart().length
    const line = readLine(raw.trim(), indent / 2, columns)
    if (indent % 2 !== 0)
      say('A subterm stands two blanks further in than its term; this line stands between.')
    else if (line.depth > open.length) say(`"${line.term}" is a subterm of a term that is not there.`)
    else {
      if (line.codes.length > columns)
        say(`"${line.term}" has more cells than the volume has columns (${columns}).`)
      for (const code of line.codes)
        if (code && patternsOf([code]).length === 0) say(`"${code}" is not written as a code.`)
      open.length = line.depth
      const siblings = open.at(-1)?.terms ?? top
      if (siblings.some((other) => other.term.toLowerCase() === line.term.toLowerCase()))
        say(`"${line.term}" stands twice in one place.`)
      siblings.push(line)
      open.push(line)
    }
  }
  return { terms: top.map(plain), problems }
}

function readLine(text: string, depth: number, columns: number): Line {
  const [head = '', ...cells] = text.split('|').map((cell) => cell.trim())
  const sends = cells.filter((cell) => /^see\b/.test(cell)).flatMap((cell) => cell.split(';'))
  const codes = cells.filter((cell) => !/^see\b/.test(cell)).flatMap((cell) => counted(cell, columns))
  const target = (send: string) => send.trim().replace(/^see( also)?\s+/, '')
  return {
    depth,
    term: head.replace(MODIFIER, '').trim(),
    modifiers: [...head.matchAll(MODIFIER)].map((match) => match[1] ?? ''),
    codes: codes.some(Boolean) ? [...codes, ...Array(Math.max(0, columns - codes.length)).fill('')] : [],
    see: sends.filter((send) => !/^\s*see also\b/.test(send)).map(target),
    seeAlso: sends.filter((send) => /^\s*see also\b/.test(send)).map(target),
    terms: [],
  }
}

/** `Absence (of) (organ(s))`: in brackets after a blank; `breast(s)` is one word. */
const MODIFIER = /\s+\(((?:[^()]|\([^()]*\))*)\)/g

/** A drug's codes differ in the character that counts the column. */
function counted(cell: string, columns: number): readonly string[] {
  const [, stem, last] = /^(.+)\*(\d?)$/.exec(cell) ?? []
  if (stem === undefined) return [cell]
  return Array.from({ length: Number(last || columns) }, (_, at) => `${stem}${at + 1}-`)
}

const plain = ({ depth: _, terms, ...line }: Line): IndexTerm => ({ ...line, terms: terms.map(plain) })

/** A term with the way to it: `['Fracture, traumatic', 'radius', 'lower end']`. */
export interface IndexPlace {
  readonly volume: VolumeId
  readonly path: readonly string[]
  readonly term: IndexTerm
}

/** Every term of a volume with its way, in the order of the book. */
export function* placesIn(volume: IndexVolume): Generator<IndexPlace> {
  function* walk(terms: readonly IndexTerm[], above: readonly string[]): Generator<IndexPlace> {
    for (const term of terms) {
      const path = [...above, term.term]
      yield { volume: volume.id, path, term }
      yield* walk(term.terms, path)
    }
  }
  yield* walk(volume.terms, [])
}

/** The term at the end of a way, or undefined. */
export function termAt(volume: IndexVolume, path: readonly string[]): IndexTerm | undefined {
  let terms = volume.terms
  let found: IndexTerm | undefined
  for (const step of path) {
    found = terms.find((term) => term.term.toLowerCase() === step.toLowerCase())
    if (!found) return undefined
    terms = found.terms
  }
  return found
}

/**
 * Where a "see" leads: `Disease, lung, obstructive` is the main term Disease, its subterm lung, and so on; what says
 * how to choose there (`by site` and behind it) is left out, and `Neoplasm, lung` is in the table of neoplasms.
 * Undefined for an instruction that names no term (`the condition`, a whole table).
 */
export function seePlace(
  volumes: readonly IndexVolume[],
  from: VolumeId,
  target: string,
): IndexPlace | undefined {
  const [, inTable] = /^Neoplasm, (?!by )(.+)$/.exec(target) ?? []
  const volume = volumes.find(({ id }) => id === (inTable ? 'neoplasm' : from))
  return volume && placeOfWords(volume, (inTable ?? target).replace(/, by .*$/, '').split(/,\s*/))
}

function placeOfWords(volume: IndexVolume, words: readonly string[]): IndexPlace | undefined {
  let terms = volume.terms
  const path: string[] = []
  let found: IndexTerm | undefined
  for (let at = 0; at < words.length; ) {
    const step = longest(terms, words.slice(at))
    if (!step) return undefined
    found = step.term
    path.push(found.term)
    terms = found.terms
    at += step.length
  }
  return found && { volume: volume.id, path, term: found }
}

/** The term that the most of the words name, whole or by its first part: `Abnormal` for `Abnormal, abnormality`. */
function longest(terms: readonly IndexTerm[], words: readonly string[]) {
  for (let length = words.length; length > 0; length--) {
    const name = words.slice(0, length).join(', ').toLowerCase()
    const term =
      terms.find((one) => one.term.toLowerCase().replace(/ (nos|nec)$/, '') === name) ??
      terms.find((one) => one.term.toLowerCase().startsWith(`${name},`))
    if (term) return { term, length }
  }
  return undefined
}

/**
 * Main terms as one leafs to them: those that begin with what was typed come first, then those whose way has all its
 * words. At most `limit`; blank gives nothing.
 */
export function searchIndexVolume(volume: IndexVolume, query: string, limit = 40): readonly IndexPlace[] {
  const asked = query.trim().toLowerCase()
  if (asked === '') return []
  const words = asked.split(/[\s,]+/).filter(Boolean)
  const found: { place: IndexPlace; rank: number }[] = []
  for (const place of placesIn(volume)) {
    const text = place.path.join(' ').toLowerCase()
    const own = place.term.term.toLowerCase()
    if (place.path.length === 1 && own.startsWith(asked)) found.push({ place, rank: 0 })
    else if (words.every((word) => hasWord(text, word)) && words.some((word) => hasWord(own, word)))
      found.push({ place, rank: place.path.length })
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ place }) => place)
}

const hasWord = (text: string, word: string): boolean =>
  text.split(/[^a-z\d]+/).some((other) => other.startsWith(word))

/** Code key → the index's words for it: `S525` → `['Fracture, traumatic radius lower end']`. Tables name their column too. */
export function termsByKey(volumes: readonly IndexVolume[]): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, string[]>()
  for (const volume of volumes) {
    for (const { path, term } of placesIn(volume)) {
      for (const [column, code] of term.codes.entries()) {
        if (!code) continue
        const name = volume.columns.length > 1 ? `${volume.columns[column] ?? ''} ` : ''
        const words = `${name}${[...path, ...term.modifiers].join(' ')}`
        const key = codeKey(code).replace(/-$/, '')
        terms.set(key, [...(terms.get(key) ?? []), words])
      }
    }
  }
  return terms
}
