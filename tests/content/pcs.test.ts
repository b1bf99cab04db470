import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contentRoot } from '../../src/build/content.ts'
import { codesOfTable, countCodes } from '../../src/domain/codes/pcs/codes.ts'
import { findPcs, pcsHeads } from '../../src/domain/codes/pcs/entries.ts'
import { readPcsBook } from '../../src/domain/codes/pcs/read-book.ts'
import { titleOf } from '../../src/domain/codes/pcs/title.ts'
import { pcsTerms, undefinedOperations } from '../../src/domain/codes/pcs/words.ts'
import { officialLines } from './official.ts'

const folder = join(contentRoot, 'codes/icd10pcs')
const text = (name: string) => readFileSync(join(folder, name), 'utf8')
const { book, problems } = readPcsBook(
  '2025-10-01',
  readdirSync(join(folder, '2025-10-01')).map((name) => ({
    file: `2025-10-01/${name}`,
    text: text(`2025-10-01/${name}`),
  })),
  {
    operations: text('operations.csv'),
    values: text('values.csv'),
    parts: text('parts.csv'),
    devices: text('devices.csv'),
    index: text('index.csv'),
  },
)
const { tables, words } = book
const official = officialLines('icd10pcs/icd10pcs_codes_2026.txt.gz')
const titles = new Map(official?.map((line) => [line.slice(0, 7), line.slice(8).trim()]))

describe('the tables of ICD-10-PCS that are shipped', () => {
  test('are read without a problem', () => {
    expect(problems).toEqual([])
  })

  test('are at least 40, over all the sections that cases meet first', () => {
    expect(Object.keys(tables.tables).length).toBeGreaterThanOrEqual(40)
    expect(Object.keys(tables.sections).join('')).toBe('01345BFGH')
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
      const off = Object.keys(tables.tables).flatMap((table) => {
        const mine = new Set(codesOfTable(tables, table))
        const theirs = [...titles.keys()].filter((code) => code.startsWith(table))
        return [
          ...theirs.filter((code) => !mine.has(code)).map((code) => `missing ${code}`),
          ...[...mine].filter((code) => !titles.has(code)).map((code) => `extra ${code}`),
        ]
      })
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
