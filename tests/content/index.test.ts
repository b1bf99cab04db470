import { describe, expect, it } from 'vitest'
import { shippedCodes } from '../../src/build/book.ts'
import { ContentReader, readCodeRows } from '../../src/build/content.ts'
import { readVolumes } from '../../src/build/volumes.ts'
import { codeKey } from '../../src/domain/codes/completion.ts'
import { editionsAt } from '../../src/domain/codes/entry.ts'
import { placesIn, seePlace } from '../../src/domain/codes/index-volume.ts'
import { holds } from '../../src/domain/kernel/span.ts'
import { officialTerms } from './index-xml.ts'
import { official } from './official.ts'

const reader = new ContentReader()
const rows = readCodeRows(reader).filter(({ system }) => system === 'icd10cm')
const codes = shippedCodes(reader, rows)
const volumes = readVolumes(reader)
const places = volumes.flatMap((volume) => [...placesIn(volume)])
const DAY = '2026-04-15'
const shipped = new Set(rows.filter(({ code }) => !code.includes('-')).map(({ code }) => code.slice(0, 3)))
const entryAt = (code: string) =>
  editionsAt(codes, codeKey(code).replace(/-$/, '')).find(({ inForce }) => holds(inForce, DAY))

describe('the indexes', () => {
  it('are read without a problem, and none is empty', () => {
    expect(reader.problems).toEqual([])
    expect(volumes.map(({ id }) => id)).toEqual(['alphabetic', 'neoplasm', 'drug', 'external'])
    expect(volumes.filter(({ terms }) => terms.length === 0).map(({ id }) => id)).toEqual([])
  })
  it('have each main term once', () => {
    for (const { id, terms } of volumes) {
      const names = terms.map(({ term }) => term.toLowerCase())
      expect(
        names.filter((name, at) => names.indexOf(name) !== at),
        id,
      ).toEqual([])
    }
  })
  it('name codes that are in the shipped book or, where the category is not shipped, in the official list; complete ones without a dash, others with it', () => {
    const list = official()?.diagnoses
    const all = list && [...list].sort()
    const isOfficial = (key: string, open: boolean): boolean =>
      !all || !list || (open ? all.some((code) => code.startsWith(key) && code !== key) : list.has(key))
    const wrong = places.flatMap(({ volume, path, term }) =>
      term.codes.filter(Boolean).flatMap((code) => {
        const key = codeKey(code).replace(/-$/, '')
        const entry = entryAt(code)
        const isRight = shipped.has(key.slice(0, 3))
          ? entry && entry.billable !== code.endsWith('-')
          : isOfficial(key, code.endsWith('-'))
        return isRight
          ? []
          : [`${volume}: ${path.join(' › ')} ${code} ${entry ? `billable ${entry.billable}` : 'unknown'}`]
      }),
    )
    expect(wrong).toEqual([])
  })
  it('send the reader to terms that are there', () => {
    const wrong = places.flatMap(({ volume, path, term }) =>
      [...term.see, ...term.seeAlso].flatMap((target) => {
        const isInstruction = /^(the condition|Table of |Index to |Neoplasm, by )/.test(target)
        return isInstruction || seePlace(volumes, volume, target)
          ? []
          : [`${volume}: ${path.join(' › ')} → ${target}`]
      }),
    )
    expect(wrong).toEqual([])
  })
  it('lead to every category that is shipped', () => {
    const led = new Set(places.flatMap(({ term }) => term.codes.map((code) => code.slice(0, 3))))
    const categories = [
      ...new Set(
        rows
          .filter(({ inForce, code }) => holds(inForce, DAY) && !code.includes('-'))
          .map(({ code }) => code.slice(0, 3)),
      ),
    ]
    expect(categories.filter((category) => !led.has(category))).toEqual([])
  })
})

describe.each([
  { id: 'neoplasm', file: 'neoplasm', columns: 6, least: 100 },
  { id: 'drug', file: 'drug', columns: 6, least: 230 },
  { id: 'external', file: 'eindex', columns: 1, least: 120 },
])('the $id index beside the official one of April 2026', ({ id, file, columns, least }) => {
  const terms = officialTerms(`icd10cm/icd10cm-${file}-April-1-2026.xml.gz`, columns)
  const above = id === 'neoplasm' ? 'neoplasm, neoplastic > ' : ''
  const shared = places
    .filter(({ volume, term }) => volume === id && term.codes.length > 0)
    .flatMap(({ path, term }) => {
      const cells = terms?.get(above + path.join(' > ').toLowerCase())
      return cells?.some(Boolean) ? [{ name: path.join(' › '), ours: term.codes, theirs: cells }] : []
    })
  it.skipIf(!terms)('has the same codes wherever a term stands in both (skipped without the list)', () => {
    expect(shared.length).toBeGreaterThan(least)
    const wrong = shared.flatMap(({ name, ours, theirs }) => {
      const [left, right] = [ours, theirs].map((cells) => cells.map(stem).join(' | '))
      return left === right ? [] : [`${name}: ${left}, official ${right}`]
    })
    expect(wrong).toEqual([])
  })
})

/** The official tables leave the 7th character and the dash away, and write a dash where a code is complete (D16.9-). */
const stem = (code: string): string => codeKey(code).replace(/X*-?$/, '')
