import { addDays, type Day, formDay } from '../kernel/day.ts'
import { holds } from '../kernel/span.ts'
import { categoryIn, entryIn, type Place, placeIn, topOf } from './book.ts'
import { codeKey, completionOf, successorsOf, writtenCode } from './completion.ts'
import type { CodeEntry, System } from './entry.ts'
import {
  type IndexPlace,
  type IndexVolume,
  searchIndexVolume,
  seePlace,
  termAt,
  termsByKey,
  type VolumeId,
} from './index-volume.ts'
import { coversCode, patternsOf } from './pattern.ts'
import { pcsFinder, pcsHeads } from './pcs/entries.ts'
import { type PcsBook, pcsTerms } from './pcs/words.ts'
import { type Reading, readingsOf } from './readings.ts'
import type { Release, ReleaseHead } from './release.ts'
import { type CodeRows, makeRelease, rowsOf } from './rows.ts'
import { makeIndex, type SearchIndex, type SearchWords, searchRows } from './search.ts'
import { completed } from './seventh.ts'

export interface Hit {
  readonly entry: CodeEntry
  /** Words of the title, in lower case, that were found: to be shown stronger. */
  readonly matched: readonly string[]
  /** Not in force on the day that was asked for; `says` is why, and what to use instead. */
  readonly isOtherDay: boolean
  readonly says: string
  /** Words of the question that this row does not have: empty for a whole hit. */
  readonly missing: readonly string[]
  /** The complete code, where the question said which 7th character. */
  readonly complete?: CodeEntry
}

export interface HitGroup {
  readonly category: CodeEntry
  readonly hits: readonly Hit[]
}

export interface Found {
  /** Best group first, within a group best hit first; what is not in force on the day stands last in both. */
  readonly groups: readonly HitGroup[]
  readonly total: number
  readonly readings: readonly Reading[]
}

/** A code as it was opened: its place, in the nearest edition that has it where the one of the day has not. */
export interface Page {
  readonly place: Place
  /** The day of the edition that is shown. */
  readonly day: Day
  /** Why it may not be used on the day that was asked for, or not for long; empty when there is nothing to say. */
  readonly says: string
}

/** A row named by the student's own book, with the chapter it stands in; undefined where no book here knows it. */
export interface Line {
  readonly entry: CodeEntry | undefined
  readonly chapter: CodeEntry | undefined
}

/** Two codes that the book's notes do not let stand together, or not in this order. */
export interface Conflict {
  readonly kind: 'excludes1' | 'code-first'
  /** The code whose note it is, and the other one. */
  readonly code: string
  readonly other: string
  /** The words of the note and where it stands. */
  readonly text: string
  readonly from: string
}

/** What changed in a code set between two days. */
export interface EditionChanges {
  readonly added: readonly CodeEntry[]
  readonly ended: readonly CodeEntry[]
  readonly revised: readonly { readonly before: CodeEntry; readonly after: CodeEntry }[]
}

interface Volume {
  readonly head: ReleaseHead
  readonly rows: CodeRows
  index: SearchIndex | undefined
}

/**
 * The code book: the shipped set and whatever the student loaded, asked by day. Where the shipped set has a category it
 * speaks, because it has the notes; the student's own release adds everything else. Plain data in and out, so that it
 * works the same in a worker and in a test.
 */
export class BookDesk {
  #volumes: Volume[] = []
  #words: SearchWords = { abbreviations: {}, synonyms: {} }
  #terms: ReadonlyMap<string, readonly string[]> = new Map()
  #indexes: readonly IndexVolume[] = []
  #pcsTerms: ReadonlyMap<string, readonly string[]> = new Map()

  /** Words that search knows beside the titles: abbreviations, lay words, and the terms of the indexes. */
  teach(words: SearchWords, indexes: readonly IndexVolume[] = []): void {
    this.#words = words
    this.#indexes = indexes
    this.#terms = termsByKey(indexes)
    for (const volume of this.#volumes) volume.index = undefined
  }

  /** Adds a release; one with the same id is replaced. The first one added of a system speaks first. */
  add(release: Release): void {
    const volume = { head: release.head, rows: rowsOf(release), index: undefined }
    const at = this.#volumes.findIndex(({ head }) => head.id === release.head.id)
    if (at < 0) this.#volumes.push(volume)
    else this.#volumes[at] = volume
  }

  /** The tables of ICD-10-PCS: search finds a table and its body parts, complete codes are made from the tables. */
  addPcs({ tables, words }: PcsBook): void {
    const release = makeRelease(
      {
        id: 'icd10pcs-shipped',
        content: 'icd10pcs',
        name: 'ICD-10-PCS, shipped tables',
        inForce: tables.inForce,
      },
      pcsHeads(tables),
    )
    this.#pcsTerms = pcsTerms(tables, words)
    const rows = { ...rowsOf(release), find: pcsFinder(tables).find }
    this.#volumes.push({ head: release.head, rows, index: undefined })
  }

  remove(id: string): void {
    this.#volumes = this.#volumes.filter(({ head }) => head.id !== id)
  }

  heads(): readonly ReleaseHead[] {
    return this.#volumes.map(({ head }) => head)
  }

  /** Makes the indexes now, so that the first question is answered at once. */
  prepare(): void {
    for (const volume of this.#volumes) this.#indexOf(volume)
  }

  find(key: string): readonly CodeEntry[] {
    return this.#volumes.flatMap(({ rows }) => rows.find(codeKey(key)))
  }

  /** `systems` undefined = all. `total` counts what was found, shown or not. */
  search(query: string, day: Day, systems?: readonly System[], limit = 60): Found {
    const found = this.#volumes
      .filter(({ rows }) => !systems || systems.includes(rows.system))
      .flatMap((volume, order) =>
        searchRows(this.#indexOf(volume), query, limit)
          .filter(({ at }) => order === 0 || !this.#isSpokenFor(volume, volume.rows.key(at), day))
          .map((row) => ({ ...row, entry: volume.rows.entry(row.at), volume })),
      )
      .sort((a, b) => b.score - a.score || (a.entry.code < b.entry.code ? -1 : 1))
    const isNow = (entry: CodeEntry) => holds(entry.inForce, day)
    const now = new Set(found.flatMap(({ entry }) => (isNow(entry) ? entry.code : [])))
    const shown = found.slice(0, limit).filter(({ entry }) => isNow(entry) || !now.has(entry.code))
    const inOrder = [
      ...shown.filter(({ entry }) => isNow(entry)),
      ...shown.filter(({ entry }) => !isNow(entry)),
    ]
    const groups = new Map<string, { category: CodeEntry; hits: Hit[] }>()
    for (const { entry, volume, matched, missing, seventh } of inOrder) {
      const isOtherDay = !isNow(entry)
      const category = categoryIn(volume.rows, entry, isOtherDay ? entry.inForce.from : day)
      const key = `${category.system} ${category.code}`
      const complete = completed(entry).find(({ code }) => seventh && code.endsWith(seventh))
      const says = isOtherDay ? this.#saysOf(entry, day) : ''
      const hit = { entry, matched, missing, isOtherDay, says, ...(complete ? { complete } : {}) }
      const group = groups.get(key)
      if (group) group.hits.push(hit)
      else groups.set(key, { category, hits: [hit] })
    }
    const matched = shown.flatMap((hit) => hit.matched)
    const readings = readingsOf(this.#words, query, matched)
    return { groups: [...groups.values()], total: found.length, readings }
  }

  place(system: System, code: string, day: Day): Place | undefined {
    for (const { rows } of this.#volumes) {
      const place = rows.system === system ? placeIn(rows, code, day) : undefined
      if (place) return place
    }
    return undefined
  }

  /** A code opened on a day; where it is not in force then, in the edition that has it, with the reason. */
  page(system: System, code: string, day: Day): Page | undefined {
    const editions = this.find(code).filter((entry) => entry.system === system)
    const place = this.place(system, code, day)
    if (place) return { place, day, says: this.#saysOf(place.entry, day) }
    const nearest = editions.find(({ inForce }) => inForce.from > day) ?? editions.at(-1)
    if (!nearest) return undefined
    const there =
      nearest.inForce.from > day ? nearest.inForce.from : (nearest.inForce.to ?? nearest.inForce.from)
    const other = this.place(system, code, there)
    return other && { place: other, day: there, says: this.#saysOf(nearest, day) }
  }

  /** Days on which something of a system begins or has just ended, newest first: one of each edition or update. */
  editions(system: System): readonly Day[] {
    const days = new Set<Day>()
    for (const { rows } of this.#volumes.filter((volume) => volume.rows.system === system))
      for (let at = 0; at < rows.size; at++) {
        const { from, to } = rows.entry(at).inForce
        days.add(from)
        if (to) days.add(addDays(to, 1))
      }
    return [...days].sort().reverse()
  }

  /** The rows that somebody kept, each with its chapter, in the book's order of the day. */
  lines(kept: readonly { readonly system: System; readonly code: string }[], day: Day): readonly Line[] {
    return kept.map(({ system, code }) => {
      const place = this.page(system, code, day)?.place
      return { entry: place?.entry, chapter: place && (place.above[0] ?? place.entry) }
    })
  }

  /** The indexes there are, without their terms. */
  indexes(): readonly Pick<IndexVolume, 'id' | 'title' | 'columns'>[] {
    return this.#indexes.map(({ id, title, columns }) => ({ id, title, columns }))
  }

  /** Terms of an index as one leafs to them; blank gives its main terms. */
  leaf(id: VolumeId, query: string, limit = 40): readonly IndexPlace[] {
    const volume = this.#indexes.find((one) => one.id === id)
    if (!volume) return []
    if (query.trim() !== '') return searchIndexVolume(volume, query, limit)
    return volume.terms.slice(0, limit).map((term) => ({ volume: id, path: [term.term], term }))
  }

  /** The main term of a way with everything below it, or what a "see" of an index leads to. */
  term(id: VolumeId, path: readonly string[]): IndexPlace | undefined {
    const volume = this.#indexes.find((one) => one.id === id)
    const term = volume && termAt(volume, path)
    return term ? { volume: id, path, term } : seePlace(this.#indexes, id, path.join(', '))
  }

  /** Chapters of a system, or its categories where nothing stands above them. */
  contents(system: System, day: Day): readonly CodeEntry[] {
    const rows = this.#volumes.find((volume) => volume.rows.system === system)?.rows
    return rows ? topOf(rows, day) : []
  }

  /** What the notes of the book say against these codes standing together, in their order on the worksheet. */
  conflicts(typed: readonly string[], day: Day): readonly Conflict[] {
    const codes = typed.map((code) => writtenCode(code, 'icd10cm'))
    const places = codes.map((code) => this.place('icd10cm', code, day))
    return places.flatMap((place, index) =>
      place
        ? codes.flatMap((other, at) => {
            if (at === index || !places[at]) return []
            return place.notes.flatMap(({ kind, texts, from }): Conflict[] => {
              const text = texts.find((item) =>
                patternsOf([item]).some((pattern) => coversCode(pattern, other)),
              )
              if (text === undefined) return []
              const say = { code: place.entry.code, other, text, from }
              if (kind === 'excludes1') return [{ kind: 'excludes1', ...say }]
              return kind === 'codeFirst' && at > index ? [{ kind: 'code-first', ...say }] : []
            })
          })
        : [],
    )
  }

  /** Rows of a system by day: what one edition has and the other has not, and titles that changed. */
  changes(system: System, before: Day, after: Day): EditionChanges {
    const changes = {
      added: [] as CodeEntry[],
      ended: [] as CodeEntry[],
      revised: [] as { before: CodeEntry; after: CodeEntry }[],
    }
    for (const { rows } of this.#volumes.filter((volume) => volume.rows.system === system)) {
      for (let at = 0; at < rows.size; at++) {
        const key = rows.key(at)
        if (at > 0 && rows.key(at - 1) === key) continue
        const [old, now] = [entryIn(rows, key, before), entryIn(rows, key, after)]
        if (!old && now) changes.added.push(now)
        else if (old && !now) changes.ended.push(old)
        else if (old && now && (old.title !== now.title || old.billable !== now.billable))
          changes.revised.push({ before: old, after: now })
      }
    }
    return changes
  }

  /** What the day says against a row: not yet, no more, split, or a last day that is known. */
  #saysOf(entry: CodeEntry, day: Day): string {
    const found = completionOf(entry.code, { codes: this }, entry.system, day)
    if (found.state === 'other-day') return found.says
    const wasBillable = (other: CodeEntry) => other.billable && (other.inForce.to ?? day) < day
    if (found.state === 'header' && this.find(entry.code).some(wasBillable)) return found.says
    const { to } = entry.inForce
    const next = successorsOf(entry)
    return to && next
      ? `${entry.code} is in the book until ${formDay(to)}. From the day after, choose ${next}.`
      : ''
  }

  #indexOf(volume: Volume): SearchIndex {
    const terms = volume.rows.system === 'icd10pcs' ? this.#pcsTerms : this.#terms
    volume.index ??= makeIndex(volume.rows, this.#words, terms)
    return volume.index
  }

  /** Has a volume before this one the category of this key on that day? */
  #isSpokenFor(volume: Volume, key: string, day: Day): boolean {
    const category = key.slice(
      0,
      volume.rows.system === 'icd10cm' || volume.rows.system === 'icd10pcs' ? 3 : 5,
    )
    return this.#volumes
      .slice(0, this.#volumes.indexOf(volume))
      .some(({ rows }) => rows.system === volume.rows.system && entryIn(rows, category, day))
  }
}
