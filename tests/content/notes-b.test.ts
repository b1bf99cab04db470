import { describe, expect, it } from 'vitest'
import { ContentReader, readCodeRows } from '../../src/build/content.ts'
import type { CodeEntry } from '../../src/domain/codes/entry.ts'
import { coversCode, patternsOf } from '../../src/domain/codes/pattern.ts'
import { holds } from '../../src/domain/kernel/span.ts'
import { since2021 } from './notes-b.since.ts'
import { officialLines } from './official.ts'
import { type NoteKind, noteKinds, sameSet, tabularNotes } from './tabular.ts'
import { tabularRangeNotes } from './tabular-ranges.ts'

/** Chapters 10 to 14, 17, 18, 21 and 22 (M84 stands with the injuries), and every chapter and block. */
const CHAPTERS = /^(?!M84)(?:[JKLMNQRUZ]|.*-)/
const DAY = '2026-04-15'

const all = readCodeRows(new ContentReader()).filter(({ system }) => system === 'icd10cm')
const rows = all.filter(({ code, inForce }) => CHAPTERS.test(code) && holds(inForce, DAY))
const noted = rows.flatMap((entry) =>
  noteKinds.map((kind): [CodeEntry, NoteKind, readonly string[]] => [entry, kind, entry[kind]]),
)

/** Every code or range in a printed note, in brackets or not. */
const printed = (notes: readonly string[]): readonly string[] =>
  notes.flatMap((note) =>
    [
      ...note.matchAll(
        /\b[A-Z]\d[\dA-Z](?:\.[\dA-Z]{0,4})?-?(?:-[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?)?(?![\dA-Za-z])/g,
      ),
    ].map(([found]) => found),
  )

describe('the notes of chapters 10 to 14, 17, 18, 21, 22 and of all chapters and blocks', () => {
  it('stand in 22 chapters, in every block but those that a letter puts out of order, and in at least 220 categories', () => {
    const ranges = rows.filter(({ code }) => code.includes('-'))
    const categories = new Set(rows.flatMap(({ code }) => (code.includes('-') ? [] : code.slice(0, 3))))
    expect(ranges).toHaveLength(22 + 294)
    expect(categories.size).toBeGreaterThanOrEqual(220)
  })

  it('say what they mean in words, not in codes alone', () => {
    expect(
      noted.flatMap(([{ code }, kind, items]) =>
        items.some((item) => patternsOf([item]).length > 0 && !item.includes(' ')) ? `${code} ${kind}` : [],
      ),
    ).toEqual([])
  })

  it('never exclude the row they stand at, or ask for it first', () => {
    expect(
      noted.flatMap(([{ code }, kind, items]) =>
        (kind === 'excludes1' || kind === 'codeFirst') &&
        patternsOf(items).some((pattern) => coversCode(pattern, code))
          ? `${code} ${kind}`
          : [],
      ),
    ).toEqual([])
  })
})

const book = tabularNotes()
const ranges = tabularRangeNotes()

describe.skipIf(!book || !ranges)(
  'against the tabular list of 2021 (skipped where it is not at hand)',
  () => {
    /** Blocks that grew: as they were in 2021. */
    const before: Readonly<Record<string, string>> = {
      'I10-I1A': 'I10-I16',
      'I30-I5A': 'I30-I52',
      'J40-J4A': 'J40-J47',
      'Q00-QA0': 'Q00-Q99',
      'Z30-Z3A': 'Z30-Z39',
    }
    const difference = ([{ code }, kind, items]: (typeof noted)[number]): string | undefined => {
      const theirs = (code.includes('-') ? ranges?.get(before[code] ?? code) : book?.get(code))?.get(kind)
      if (!theirs) return undefined
      if (items.length === 0) return `is missing: ${theirs.join('; ')}`
      if (kind === 'terms') return undefined
      const [ours, want] = [sameSet(patternsOf(items)), sameSet(printed(theirs))]
      return ours === want ? undefined : `${ours} | ${want}`
    }
    const differences = new Map(
      noted.flatMap((note) => {
        const found = difference(note)
        return found ? [[`${note[0].code} ${note[1]}`, found]] : []
      }),
    )

    it('every kind of note is there, with the same codes', () => {
      expect(ranges?.size).toBeGreaterThan(300)
      expect([...differences].filter(([at]) => !since2021[at])).toEqual([])
    })

    it('what is said to have changed does differ', () => {
      expect(Object.keys(since2021).filter((at) => !differences.has(at))).toEqual([])
    })
  },
)

const list = officialLines('icd10cm/icd10cm_fy2026_codes_only.txt.gz')

describe.skipIf(!list)('against the code list of FY2026 (skipped where it is not at hand)', () => {
  const codes = (list ?? []).map((line) => line.trim())
  const known = new Set(codes.flatMap((code) => [3, 4, 5, 6, 7].map((length) => code.slice(0, length))))
  const exists = (pattern: string): boolean =>
    pattern.split(/-(?=[A-Z])/).every((end) => known.has(end.replaceAll(/[.-]/g, '')))

  it('every note points at codes that exist', () => {
    const pointing = noted.flatMap(([{ code }, kind, items]) =>
      patternsOf(items).map((to) => [`${code} ${kind}`, to] as const),
    )
    expect(pointing.length).toBeGreaterThan(2_000)
    expect(pointing.flatMap(([at, to]) => (exists(to) ? [] : `${at}: ${to}`))).toEqual([])
  })

  it('what ended names codes that may be used instead', () => {
    const ended = all.filter(({ successors }) => successors.length > 0)
    const later = all.filter(({ billable, seventh, inForce }) => (billable || seventh) && inForce.from > DAY)
    expect(ended.length).toBeGreaterThan(60)
    expect(
      ended.flatMap(({ code, successors }) =>
        successors.flatMap((next) => {
          const bare = next.code.replaceAll(/[.-]/g, '')
          const fits = next.code.endsWith('-')
            ? known.has(bare) || later.some((entry) => entry.code.startsWith(next.code.slice(0, -1)))
            : codes.includes(bare) || later.some((entry) => entry.code === next.code)
          return fits ? [] : `${code}: ${next.code}`
        }),
      ),
    ).toEqual([])
  })
})

describe('codes that ended', () => {
  const ended = new Map(
    all
      .filter(({ successors, inForce }) => successors.length > 0 && inForce.to !== undefined)
      .map((entry) => [entry.code, entry]),
  )

  it.each([
    ['G35', '2025-09-30', 'G35.A'],
    ['R10.2', '2025-09-30', 'R10.23'],
    ['Z59.86', '2025-09-30', 'Z59.861'],
    ['M51.36', '2024-09-30', 'M51.360'],
    ['K60.3', '2024-09-30', 'K60.31-'],
    ['M54.5', '2021-09-30', 'M54.50'],
    ['R05', '2021-09-30', 'R05.9'],
    ['M72.2', '2026-09-30', 'M67.A-'],
  ])('%s could be billed until %s; %s is among what to choose instead', (code, to, next) => {
    const entry = ended.get(code)
    expect(entry?.billable).toBe(true)
    expect(entry?.inForce.to).toBe(to)
    expect(entry?.successors.map((successor) => successor.code)).toContain(next)
  })

  it('never stand on a day on which the same code is a header', () => {
    const headers = all.filter(({ billable, seventh }) => !billable && !seventh)
    expect(
      headers.flatMap(({ code, inForce }) => {
        const to = ended.get(code)?.inForce.to
        return to !== undefined && ended.get(code)?.billable && inForce.from <= to ? code : []
      }),
    ).toEqual([])
  })
})
