import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ContentReader, readCodeRows } from '../../src/build/content.ts'
import { readVolumes } from '../../src/build/volumes.ts'
import { termsByKey } from '../../src/domain/codes/index-volume.ts'
import { patternsOf } from '../../src/domain/codes/pattern.ts'
import { makeRelease, rowsOf } from '../../src/domain/codes/rows.ts'
import { makeIndex, searchRows } from '../../src/domain/codes/search.ts'
import { readSearchWords } from '../../src/domain/codes/search-words.ts'
import { officialLines } from './official.ts'

const reader = new ContentReader()
const { words, problems } = readSearchWords(
  reader.text('codes/search/abbreviations.csv'),
  reader.text('codes/search/synonyms.csv'),
)
const entries = readCodeRows(reader).filter(({ system }) => system === 'icd10cm')
const head = {
  id: 'icd10cm-shipped',
  content: 'icd10cm' as const,
  name: 'Shipped',
  inForce: { from: '2025-10-01' },
}
const rows = rowsOf(makeRelease(head, entries))
const index = makeIndex(rows, words, termsByKey(readVolumes(reader)))
const shipped = new Set(Array.from({ length: rows.size }, (_, at) => rows.key(at).slice(0, 3)))

const phrases = readFileSync(fileURLToPath(new URL('../bench/search/phrases.csv', import.meta.url)), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [says = '', expected = '', kind = ''] = line.split(',')
    return { says, expected: expected.split(' '), kind }
  })
const first = (query: string): readonly string[] => [
  ...new Set(searchRows(index, query).map(({ at }) => rows.key(at).slice(0, 3))),
]

describe('search of the shipped diagnosis codes', () => {
  test('at least 95 % of what students type finds its category among the first five groups', () => {
    const askable = phrases.filter(({ expected }) => expected.some((category) => shipped.has(category)))
    const missed = askable
      .filter(
        ({ says, expected }) =>
          !first(says)
            .slice(0, 5)
            .some((category) => expected.includes(category)),
      )
      .map(({ says, expected }) => `${says}: ${expected.join(' ')}, not ${first(says).slice(0, 5).join(' ')}`)
    expect(askable.length).toBeGreaterThan(300)
    expect(1 - missed.length / askable.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
  test('the tables of words are read without a problem', () => expect(problems).toEqual([]))
})

const published = officialLines('icd10cm/icd10cm_fy2026_codes_only.txt.gz')

describe.skipIf(!published)(
  'codes that lay words point at, against the published list (skipped without it)',
  () => {
    const keys = published ?? []
    test('each is the beginning of a code of FY2026', () => {
      const begins = new Set(
        keys.flatMap((key) => [3, 4, 5, 6, 7].map((length) => key.trim().slice(0, length))),
      )
      const meant = Object.entries({ ...words.abbreviations, ...words.synonyms }).flatMap(([says, means]) =>
        means
          .filter((way) => /^[A-Z]\d[0-9A-Z]/.test(way))
          .flatMap((way) => patternsOf([way]))
          .map((code) => [says, code.replace('.', '')] as const),
      )
      expect(meant.filter(([, code]) => !begins.has(code)).map((pair) => pair.join(': '))).toEqual([])
      expect(meant.length).toBeGreaterThan(1000)
    })
  },
)
