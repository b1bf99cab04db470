import { describe, expect, it } from 'vitest'
import { shippedCodes } from '../../src/build/book.ts'
import { ContentReader, readCodeRows } from '../../src/build/content.ts'
import { readVolumes } from '../../src/build/volumes.ts'
import { codeKey } from '../../src/domain/codes/completion.ts'
import { editionsAt } from '../../src/domain/codes/entry.ts'
import { placesIn, termAt } from '../../src/domain/codes/index-volume.ts'
import { holds } from '../../src/domain/kernel/span.ts'

const reader = new ContentReader()
const rows = readCodeRows(reader).filter(({ system }) => system === 'icd10cm')
const codes = shippedCodes(rows)
const volumes = readVolumes(reader)
const places = volumes.flatMap((volume) => [...placesIn(volume)])
const DAY = '2026-04-15'
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
  it('name codes that are in the shipped book, complete ones without a dash and others with it', () => {
    const wrong = places.flatMap(({ volume, path, term }) =>
      term.codes.filter(Boolean).flatMap((code) => {
        const entry = entryAt(code)
        const isRight = entry && entry.billable !== code.endsWith('-')
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
        // `Fracture, traumatic, by site`: the words after the last term that is there are an instruction.
        const names = target.replace(/^(Table of )?(Neoplasms?|Drugs.*)(,.*)?$/, '').split(/,\s*/)
        if (names[0] === '') return []
        const isThere = volumes.some(
          (one) =>
            names.some((_, at) => (at > 0 ? Boolean(termAt(one, [names.slice(0, at).join(', ')])) : false)) ||
            Boolean(termAt(one, [target])),
        )
        return isThere ? [] : [`${volume}: ${path.join(' › ')} → ${target}`]
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
