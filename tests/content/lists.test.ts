import { describe, expect, it } from 'vitest'
import { ContentReader, readLists } from '../../src/build/content.ts'
import type { ListName } from '../../src/domain/codes/entry.ts'
import { officialLines } from './official.ts'

/** Official files stand beside the repository, for checking only; without them the comparison is skipped. */
const lines = (path: string): readonly string[] => officialLines(path) ?? []
const cells = (path: string): readonly (readonly string[])[] =>
  lines(path)
    .slice(1)
    .map((line) => line.split('\t'))
const atHand = officialLines('lists/code_values_only.json') !== undefined

const reader = new ContentReader()
const lists = readLists(reader)
const codesOf = (name: ListName): string[] => (lists[name] ?? []).map((row) => row.code)
const twice = (codes: readonly string[]): string[] => codes.filter((code, at) => codes.indexOf(code) !== at)

/** Lists of other owners stay small: what cases and rules use, in our own words. */
const CAPS: Partial<Record<ListName, number>> = {
  carc: 130,
  rarc: 110,
  revenue: 80,
  condition: 35,
  occurrence: 30,
  'occurrence-span': 10,
  value: 40,
  taxonomy: 60,
}

describe('the small lists', () => {
  it('are read without a problem', () => {
    expect(reader.problems).toEqual([])
  })

  it.each(Object.entries(CAPS))('%s has at most %i codes', (name, cap) => {
    const count = codesOf(name as ListName).length
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThanOrEqual(cap)
  })

  it('have each code once, with a label of our own that is short', () => {
    for (const [name, rows] of Object.entries(lists)) {
      expect(twice(rows.map((row) => row.code)), name).toEqual([])
      expect(
        rows.filter((row) => row.label === '' || row.label.length > 90),
        name,
      ).toEqual([])
    }
  })

  it('have the shape of their kind', () => {
    const shapes: Partial<Record<ListName, RegExp>> = {
      'place-of-service': /^\d\d$/,
      modifier: /^[0-9A-Z]{2}$/,
      revenue: /^0\d{3}$/,
      'type-of-bill': /^0[1-9][1-9]$/,
      'discharge-status': /^\d\d$/,
      taxonomy: /^[0-9A-Z]{9}X$/,
      'ms-drg': /^\d{3}$/,
      state: /^[A-Z]{2}$/,
    }
    for (const [name, shape] of Object.entries(shapes))
      expect(
        codesOf(name as ListName).filter((code) => !shape.test(code)),
        name,
      ).toEqual([])
  })

  it('have every taxonomy, place, bill, revenue and status code that content uses', () => {
    const used = (pattern: RegExp, ...endings: string[]): string[] =>
      ['world', 'charts', 'exercises'].flatMap((folder) =>
        reader
          .files(folder, ...endings)
          .flatMap((path) => [...reader.text(path).matchAll(pattern)].map((match) => match[1] ?? '')),
      )
    const missing = (name: ListName, codes: readonly string[]): string[] =>
      codes.filter((code) => !codesOf(name).includes(code))
    expect(missing('taxonomy', used(/"taxonomy": *"([^"]+)"/g, '.json'))).toEqual([])
    expect(missing('place-of-service', used(/"placeOfService": *"([^"]+)"/g, '.json'))).toEqual([])
    expect(missing('type-of-bill', used(/"typeOfBill": *"(\d{3})/g, '.json'))).toEqual([])
    expect(missing('revenue', used(/"revenue": *"([^"]+)"/g, '.json'))).toEqual([])
    expect(missing('modifier', used(/"modifiers": *\["(..)"/g, 'key.json'))).toEqual([])
  })
})

describe.skipIf(!atHand)('against the official values (where they are at hand)', () => {
  const values = JSON.parse(lines('lists/code_values_only.json').join('\n') || '{}') as Record<
    string,
    string[]
  >

  it.each([
    ['carc', 'CARC'],
    ['rarc', 'RARC'],
  ] as const)('%s codes exist and are not ended', (name, type) => {
    const active = new Set(
      cells('lists/carc_rarc_2024_status_dates.tsv')
        .filter(([kind, , , , end]) => kind === type && !end)
        .map(([, code]) => code),
    )
    expect(codesOf(name).filter((code) => !active.has(code))).toEqual([])
  })

  it.each([
    ['condition', 'nubc_condition'],
    ['occurrence', 'nubc_occurrence'],
    ['occurrence-span', 'nubc_occurrence_span'],
    ['value', 'nubc_value'],
    ['discharge-status', 'nubc_patient_status'],
    ['point-of-origin', 'nubc_point_of_origin'],
    ['priority', 'nubc_admit_type'],
  ] as const)('%s codes exist', (name, key) => {
    expect(codesOf(name).filter((code) => !values[key]?.includes(code))).toEqual([])
  })

  it('places of service are complete', () => {
    const places = lines('lists/cms_place_of_service_20240502.tsv').map((line) => line.slice(0, 2))
    expect(codesOf('place-of-service')).toEqual(places)
  })

  it('Level II modifiers and taxonomy codes exist', () => {
    const modifiers = new Set(cells('hcpcs/hcpcs_level2_modifiers_2025oct.tsv').map(([code]) => code))
    expect(
      codesOf('modifier').filter((code) => !/^(\d\d|P[1-6])$/.test(code) && !modifiers.has(code)),
    ).toEqual([])
    const taxonomy = lines('lists/nucc_taxonomy_251.csv.gz').join('\n')
    expect(codesOf('taxonomy').filter((code) => !taxonomy.includes(code))).toEqual([])
  })

  it('MS-DRG titles are the official ones', () => {
    const titles = new Map(cells('drg/msdrg_v41_1_titles.tsv.gz').map((row) => [row[0], row.at(-1)]))
    expect((lists['ms-drg'] ?? []).filter((row) => titles.get(row.code) !== row.label.toUpperCase())).toEqual(
      [],
    )
  })
})
