import { describe, expect, it } from 'vitest'
import { ContentReader, readCodeRows, readLists } from '../../src/build/content.ts'
import { holds } from '../../src/domain/kernel/span.ts'
import { official, officialLines } from './official.ts'

/** A day of the edition whose list is at hand. */
const DAY = '2026-07-15'

const reader = new ContentReader()
const all = readCodeRows(reader).filter((entry) => entry.system === 'hcpcs')
const inForce = all.filter((entry) => holds(entry.inForce, DAY))

describe('HCPCS Level II that is shipped', () => {
  it('is read without a problem, none twice on one day, at least 200 in force', () => {
    expect(reader.problems).toEqual([])
    const codes = inForce.map((entry) => entry.code)
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
    expect(codes.length).toBeGreaterThanOrEqual(200)
  })
  it('has the shape of Level II, nothing of CPT, and no title names a number of it', () => {
    expect(all.filter(({ code }) => !/^[A-V]\d{4}$/.test(code))).toEqual([])
    expect(all.filter(({ title }) => /(?<!\d)\d{5}(?!\d)/.test(title.replaceAll(',', ' ')))).toEqual([])
  })
  it('names what took the place of a code that ended', () =>
    expect(
      all.filter(({ inForce: { to }, successors }) => to !== undefined && successors.length === 0),
    ).toEqual([]))
  it('has every Level II code that a case, a payer or a charge names', () => {
    const known = new Set(all.map((entry) => entry.code))
    const named = ['exercises', 'payers', 'scenarios', 'codes/charges.csv', 'codes/cpt/facts.csv']
      .flatMap((path) => (path.endsWith('.csv') ? [path] : reader.files(path, '.json', '.csv')))
      .flatMap((path) =>
        [...reader.text(path).matchAll(/(?<![\w.-])([A-CEGHJ-MP-QT-V]\d{4})(?![\w.-])/g)].map(
          (match) => `${match[1]} ${path}`,
        ),
      )
    expect([...new Set(named)].filter((line) => !known.has(line.slice(0, 5)))).toEqual([])
  })
})

const lists = official()
describe.skipIf(!lists)('against the official lists (where they are at hand)', () => {
  it('every code in force is in the list of 2026 and did not end in the attributes of 2024', () => {
    const ended = new Set(
      (officialLines('hcpcs/hcpcs_level2_2024_attributes.tsv.gz') ?? [])
        .map((line) => line.split('\t'))
        .filter((cells) => /^\d{4}-/.test(cells[15] ?? ''))
        .map((cells) => cells[0] ?? ''),
    )
    expect(inForce.filter(({ code }) => !lists?.hcpcs.has(code) || ended.has(code))).toEqual([])
  })
  it('titles are the official ones, capitals and blanks apart', () => {
    const same = (title: string): string => title.toLowerCase().replace(/\s+/g, '').replace(/,$/, '')
    const titles = new Map(
      (officialLines('hcpcs/hcpcs_level2_2025oct_long.tsv.gz') ?? []).map((line): [string, string] => {
        const [code = '', title = ''] = line.split('\t')
        return [code, same(title)]
      }),
    )
    expect(inForce.filter(({ code, title }) => titles.has(code) && titles.get(code) !== same(title))).toEqual(
      [],
    )
  })
  it('every Level II modifier of the list exists', () => {
    const official = new Set(
      (officialLines('hcpcs/hcpcs_level2_modifiers_2025oct.tsv') ?? []).map((line) => line.split('\t')[0]),
    )
    const own = (readLists(reader).modifier ?? [])
      .map(({ code }) => code)
      .filter((code) => /[A-Z]/.test(code) && !/^P[1-6]$/.test(code))
    expect(own.filter((code) => !official.has(code))).toEqual([])
  })
})
