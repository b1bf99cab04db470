import { describe, expect, it } from 'vitest'
import { ContentReader, readCodeEntries } from '../../src/build/content.ts'
import type { CodeEntry } from '../../src/domain/codes/entry.ts'
import { coversCode, patternsOf } from '../../src/domain/codes/pattern.ts'
import { holds } from '../../src/domain/kernel/span.ts'
import { since2021 } from './notes-a.since.ts'
import { officialLines } from './official.ts'
import { type NoteKind, noteKinds, printedPatterns, sameSet, tabularNotes } from './tabular.ts'

/** Chapters 1 to 9. */
const CHAPTERS = /^[A-I]/
const DAY = '2026-04-15'

const rows = readCodeEntries(new ContentReader()).filter(
  (entry) =>
    entry.system === 'icd10cm' &&
    CHAPTERS.test(entry.code) &&
    !entry.code.includes('-') &&
    holds(entry.inForce, DAY),
)
const noted = rows.flatMap((entry) =>
  noteKinds.map((kind): [CodeEntry, NoteKind, readonly string[]] => [entry, kind, entry[kind]]),
)

describe('the notes of chapters 1 to 9', () => {
  it('stand in at least 180 categories, most of them with inclusion terms', () => {
    const categories = new Set(rows.map(({ code }) => code.slice(0, 3)))
    const withTerms = new Set(
      noted.flatMap(([{ code }, kind, items]) =>
        kind === 'terms' && items.length > 0 ? code.slice(0, 3) : [],
      ),
    )
    expect(categories.size).toBeGreaterThanOrEqual(180)
    expect(withTerms.size).toBeGreaterThanOrEqual(120)
  })

  it('say what they mean in words, not in codes alone', () => {
    expect(
      noted.flatMap(([{ code }, kind, items]) =>
        items.some((item) => patternsOf([item]).length > 0 && !item.includes(' ')) ? `${code} ${kind}` : [],
      ),
    ).toEqual([])
  })

  it('never point at the row they stand at', () => {
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

describe.skipIf(!book)('against the tabular list of 2021 (skipped where it is not at hand)', () => {
  const difference = ([{ code }, kind, items]: (typeof noted)[number]): string | undefined => {
    const theirs = book?.get(code)?.get(kind)
    const ours = sameSet(patternsOf(items))
    if (!theirs) return ours === '' ? undefined : `new: ${ours}`
    if (items.length === 0) return `missing: ${theirs.join('; ')}`
    const want = sameSet(printedPatterns(theirs))
    return ours === want ? undefined : `${ours} | ${want}`
  }
  const differences = new Map(
    noted.flatMap((note) => {
      const found = difference(note)
      return found ? [[`${note[0].code} ${note[1]}`, found]] : []
    }),
  )

  it('every kind of note is there, at the same row, with the same codes', () => {
    expect([...differences].filter(([at]) => !since2021[at])).toEqual([])
  })

  it('a row with notes is there, unless its code is gone', () => {
    const here = new Set(rows.map(({ code }) => code))
    const shipped = new Set(rows.map(({ code }) => code.slice(0, 3)))
    expect(
      [...(book ?? [])].flatMap(([code]) => (shipped.has(code.slice(0, 3)) && !here.has(code) ? code : [])),
    ).toEqual([])
  })

  it('what is said to have changed does differ', () => {
    expect(Object.keys(since2021).filter((at) => !differences.has(at))).toEqual([])
  })
})

const list = officialLines('icd10cm/icd10cm_fy2026_codes_only.txt.gz')

describe.skipIf(!list)('against the code list of FY2026 (skipped where it is not at hand)', () => {
  it('every note points at codes that exist, a range at both its ends', () => {
    const codes = (list ?? []).map((line) => line.trim())
    const starts = new Set(codes.flatMap((code) => [3, 4, 5, 6, 7].map((length) => code.slice(0, length))))
    const exists = (pattern: string): boolean =>
      pattern.split(/-(?=[A-Z])/).every((end) => starts.has(end.replace(/[.-]/g, '')))
    const patterns = new Set(noted.flatMap(([, , items]) => patternsOf(items)))
    expect(patterns.size).toBeGreaterThan(500)
    expect([...patterns].filter((pattern) => !exists(pattern))).toEqual([])
  })
})
