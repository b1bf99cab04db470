import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBookWords, shippedRelease } from '../../src/build/book.ts'
import { ContentReader, readCodeRows } from '../../src/build/content.ts'
import { BookDesk } from '../../src/domain/codes/book-desk.ts'
import { CodeEntry } from '../../src/domain/codes/entry.ts'
import { readCsv } from '../../src/domain/codes/read-codes.ts'
import type { Release } from '../../src/domain/codes/release.ts'
import { makeRelease } from '../../src/domain/codes/rows.ts'
import { officialLines } from './official.ts'

/** Phrases as a student would type them; `expect` names the categories of which one must be among the first five. */
const file = new URL('search-phrases.csv', import.meta.url)
const phrases = readCsv(readFileSync(file, 'utf8'), 'search-phrases.csv').rows.map((row) => ({
  phrase: row.phrase ?? '',
  wanted: (row.expect ?? '').split(' '),
  kind: row.kind ?? '',
}))
const DAY = '2026-05-04'
const FIRST = 5
const SHARE = 0.95
/** The full set's index takes seconds to make on a busy machine. */
const PATIENCE = 60_000

const reader = new ContentReader()
const rows = readCodeRows(reader)
const words = readBookWords(reader)

function deskOf(release: Release): BookDesk {
  const desk = new BookDesk()
  desk.teach(words.words, words.indexes)
  desk.add(release)
  return desk
}

/** Phrases that do not lead to their category, each with what it led to. */
function missed(desk: BookDesk): readonly string[] {
  return phrases.flatMap(({ phrase, wanted, kind }) => {
    const groups = desk.search(phrase, DAY, ['icd10cm']).groups.slice(0, FIRST)
    const found = groups.map(({ category }) => category.code)
    return found.some((code) => wanted.includes(code.slice(0, 3)))
      ? []
      : [`${kind}: "${phrase}" → ${found.join(' ')}, not ${wanted.join(' ')}`]
  })
}

const report = (name: string, wrong: readonly string[]): void => {
  const right = phrases.length - wrong.length
  console.log(`search, ${name}: ${right} of ${phrases.length} phrases\n${wrong.join('\n')}`)
}

describe('phrases that students type', () => {
  it('are at least 150, of four kinds, none twice', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(150)
    expect(new Set(phrases.map(({ kind }) => kind))).toEqual(
      new Set(['lay', 'abbreviated', 'misspelled', 'specific']),
    )
    expect(new Set(phrases.map(({ phrase }) => phrase)).size).toBe(phrases.length)
  })
  it('ask only for categories of which one is shipped', () => {
    const shipped = new Set(rows.map(({ code }) => code))
    expect(phrases.filter(({ wanted }) => !wanted.some((code) => shipped.has(code)))).toEqual([])
  })
  it(
    'find their category in the first five results of the shipped set',
    () => {
      const wrong = missed(deskOf(shippedRelease('icd10cm', rows)))
      report('shipped set', wrong)
      expect(1 - wrong.length / phrases.length).toBeGreaterThanOrEqual(SHARE)
    },
    PATIENCE,
  )
  it.skipIf(!officialLines('icd10cm/icd10cm_fy2026_desc.tsv.gz'))(
    'find it in the first five results of the full set (where it is at hand)',
    () => {
      const entries = (officialLines('icd10cm/icd10cm_fy2026_desc.tsv.gz') ?? []).slice(1).map((line) => {
        const [code = '', title = ''] = line.split('\t')
        const dotted = code.length > 3 && !code.includes('.') ? `${code.slice(0, 3)}.${code.slice(3)}` : code
        return CodeEntry.parse({
          system: 'icd10cm',
          code: dotted,
          title,
          billable: true,
          inForce: { from: '2025-10-01', to: '2026-09-30' },
        })
      })
      const wrong = missed(
        deskOf(
          makeRelease(
            { id: 'full', content: 'icd10cm', name: 'FY2026', inForce: { from: '2025-10-01' } },
            entries,
          ),
        ),
      )
      report(`full set of ${entries.length} codes`, wrong)
      expect(1 - wrong.length / phrases.length).toBeGreaterThanOrEqual(SHARE)
    },
    PATIENCE,
  )
})
