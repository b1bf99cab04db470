import { describe, expect, test } from 'vitest'
import { ContentReader } from '../../src/build/content.ts'
import { readPcs } from '../../src/build/pcs.ts'
import { readOfficial } from '../../src/domain/codes/official/read-official.ts'
import { sourceOf } from '../../src/domain/codes/official/source.ts'
import { codesOfTable, countCodes } from '../../src/domain/codes/pcs/codes.ts'
import { findPcs, pcsHeads } from '../../src/domain/codes/pcs/entries.ts'
import { tablesOfRelease } from '../../src/domain/codes/pcs/of-release.ts'
import { PcsTables } from '../../src/domain/codes/pcs/tables.ts'
import { titleOf } from '../../src/domain/codes/pcs/title.ts'
import { PcsWords, pcsTerms, undefinedOperations } from '../../src/domain/codes/pcs/words.ts'
import { officialBytes, officialLines } from './official.ts'

const reader = new ContentReader()
const book = readPcs(reader)
const { problems } = reader
const { tables, words } = book
const official = officialLines('icd10pcs/icd10pcs_codes_2026.txt.gz')
const titles = new Map(official?.map((line) => [line.slice(0, 7), line.slice(8).trim()]))

describe('the tables of ICD-10-PCS that are shipped', () => {
  test('are read without a problem', () => {
    expect(problems).toEqual([])
    expect(PcsTables.parse(tables)).toEqual(tables)
    expect(PcsWords.parse(words)).toEqual(words)
  })

  test('are at least 40, over all the sections that cases meet first', () => {
    expect(Object.keys(tables.tables).length).toBeGreaterThanOrEqual(40)
    expect(Object.keys(tables.sections).join('')).toBe('013456BFGH')
  })

  test('make every code once', () => {
    const codes = Object.keys(tables.tables).flatMap((table) => codesOfTable(tables, table))
    expect(new Set(codes).size).toBe(codes.length)
    expect(countCodes(tables)).toBe(codes.length)
  })

  const by = official ? test : test.skip
  by(
    `are whole: no code of the official list missing, none beside it${official ? '' : ' (skipped: no official list here)'}`,
    () => {
      const mine = new Set(Object.keys(tables.tables).flatMap((table) => codesOfTable(tables, table)))
      const off = [
        ...[...titles.keys()]
          .filter((code) => tables.tables[code.slice(0, 3)] && !mine.has(code))
          .map((code) => `missing ${code}`),
        ...[...mine].filter((code) => !titles.has(code)).map((code) => `extra ${code}`),
      ]
      expect(off).toEqual([])
    },
  )

  by(
    `build the official long title of every code${official ? '' : ' (skipped: no official list here)'}`,
    () => {
      const wrong = Object.keys(tables.tables)
        .flatMap((table) => codesOfTable(tables, table))
        .filter((code) => titleOf(tables, code) !== titles.get(code))
        .map((code) => `${code}: ${titleOf(tables, code)}`)
      expect(wrong).toEqual([])
    },
  )

  test('give every header a title that reads as a title', () => {
    const odd = pcsHeads(tables).filter(({ title }) =>
      /[{}[\]]|\s{2}|\s,|,$|\b(with|of|into|using)$|undefined/.test(title),
    )
    expect(odd.map(({ code, title }) => `${code} ${title}`)).toEqual([])
    expect(findPcs(tables, '0DTJ')?.title).toBe('Resection of Appendix')
  })
})

describe("the student's own tables", () => {
  const bytes = officialBytes('icd10pcs/icd10pcs_tables_2020.xml.gz')
  const by = bytes ? test : test.skip
  by(
    `an official tables file becomes tables with titles${bytes ? '' : ' (skipped: no official file here)'}`,
    () => {
      const reading = readOfficial(sourceOf(bytes ?? new Uint8Array()), { name: 'icd10pcs_tables_2020.xml' })
      let step = reading.next()
      while (!step.done) step = reading.next()
      const release = step.value.flatMap(({ releases }) => releases)[0]
      if (!release) throw new Error('The official tables were not read.')
      const own = tablesOfRelease(release, tables)
      const codes = Object.keys(own.tables).flatMap((table) => codesOfTable(own, table))
      expect(codes.length).toBe(release.head.count)
      // What has not changed since and is shipped has the official title of today.
      const shared = codes.filter((code) => tables.tables[code.slice(0, 3)] && titles.has(code))
      const other = shared.filter((code) => titleOf(own, code) !== titles.get(code))
      expect(shared.length).toBeGreaterThan(20_000)
      expect(other).toEqual([])
    },
  )
})

describe('the words for them', () => {
  test('define every operation that is shipped, and all 31 of Medical and Surgical', () => {
    expect(undefinedOperations(tables, words)).toEqual([])
    expect(Object.keys(words.operations).filter((key) => key.startsWith('0'))).toHaveLength(31)
  })

  test('tell at least 250 anatomical terms, 150 device terms and 200 names of procedures', () => {
    const count = (lists: Record<string, readonly string[]>) => new Set(Object.values(lists).flat()).size
    expect(count(words.parts)).toBeGreaterThanOrEqual(250)
    expect(count(words.devices)).toBeGreaterThanOrEqual(150)
    expect(count(words.index)).toBeGreaterThanOrEqual(200)
  })

  test('define every approach', () => {
    const approaches = ['0', '1', '3', '4'].flatMap((section) =>
      Object.values(tables.sections[section]?.values[5] ?? {}).map((label) => label.split(' => ')[0]),
    )
    expect(approaches.filter((label) => !words.values[label ?? ''])).toEqual([])
  })

  test('no name of a procedure leads to two places', () => {
    const seen = new Map<string, string>()
    const twice = Object.entries(words.index).flatMap(([key, names]) =>
      names.flatMap((name) => {
        const before = seen.get(name)
        seen.set(name, key)
        return before === undefined ? [] : [`${name}: ${before} and ${key}`]
      }),
    )
    expect(twice).toEqual([])
  })

  test('stand at headers that exist', () => {
    const heads = new Set(pcsHeads(tables).map(({ code }) => code))
    expect([...pcsTerms(tables, words).keys()].filter((key) => !heads.has(key))).toEqual([])
  })
})
