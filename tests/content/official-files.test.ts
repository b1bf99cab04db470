import { describe, expect, test, vi } from 'vitest'
import { type OfficialRow, unfold } from '../../src/domain/codes/official/fold.ts'
import { codesOf } from '../../src/domain/codes/official/icd10pcs-tables.ts'
import { readOfficial } from '../../src/domain/codes/official/read-official.ts'
import { sourceOf } from '../../src/domain/codes/official/source.ts'
import { order, record } from '../../src/domain/codes/official/testing/samples.ts'
import { officialBytes, officialLines } from './official.ts'

// Real files and thousands of mutants on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

/** The releases of one file, or the first problem. */
function releasesOf(bytes: Uint8Array, name: string) {
  const reading = readOfficial(sourceOf(bytes), { name })
  let step = reading.next()
  while (!step.done) step = reading.next()
  const problem = step.value.flatMap(({ problems }) => problems)[0]
  if (problem) throw new Error(`${problem.at}: ${problem.message}`)
  return step.value.flatMap(({ releases }) => releases)
}

/** One release of a file, or undefined where the file is not at hand. */
function released(path: string, name: string) {
  const bytes = officialBytes(path)
  return bytes && releasesOf(bytes, name)[0]
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** The order file by columns, without our reader. */
const order2021 = officialLines('icd10cm/icd10cm-order-Jan-2021.txt.gz')?.map(
  (line): OfficialRow => ({
    code: line.slice(6, 13).trim(),
    title: line.slice(77).trim(),
    isBillable: line[14] === '1',
  }),
)
const byCode = (rows: readonly OfficialRow[]) => new Map(rows.map((row) => [row.code, row]))

/** What one list has and the other has not, or otherwise: rows as text. */
function differing(made: readonly OfficialRow[], official: readonly OfficialRow[]): readonly string[] {
  const text = ({ code, title, isBillable }: OfficialRow): string => `${code} ${isBillable} ${title}`
  const [ours, theirs] = [new Set(made.map(text)), new Set(official.map(text))]
  const extra = [...ours].filter((row) => !theirs.has(row))
  return [...extra, ...[...theirs].filter((row) => !ours.has(row))].slice(0, 20)
}
const without = '(skipped: the official lists are not at hand)'

describe.skipIf(!order2021)(`ICD-10-CM of 2021 ${order2021 ? '' : without}`, () => {
  const official = byCode(order2021 ?? [])
  const billable = (order2021 ?? []).filter(({ isBillable }) => isBillable)

  test('order file: 95,358 rows, 72,621 to be billed, every one comes out of the folded release again', () => {
    const release = released('icd10cm/icd10cm-order-Jan-2021.txt.gz', 'icd10cm-order-Jan-2021.txt')
    if (!release) throw new Error('not read')
    expect(release.head).toMatchObject({ count: 72_621, inForce: { from: '2021-01-01', to: '2021-09-30' } })
    expect(unfold(release)).toHaveLength(95_358)
    expect(differing(unfold(release), order2021 ?? [])).toEqual([])
    expect(release.columns.code?.length).toBeLessThan(48_000)
  })

  test('codes file: every code comes out again, and no title of a header was invented', () => {
    const text = billable.map(({ code, title }) => `${code.padEnd(7)} ${title}\r\n`).join('')
    const release = releasesOf(encode(text), 'icd10cm_codes_2021.txt')[0]
    if (!release) throw new Error('not read')
    const rows = unfold(release)
    expect(
      differing(
        rows.filter(({ isBillable }) => isBillable),
        billable,
      ),
    ).toEqual([])
    const stems = rows.filter(({ isBillable }) => !isBillable)
    expect(stems.length).toBeGreaterThan(12_000)
    expect(stems.filter((stem) => official.get(stem.code)?.title !== stem.title)).toEqual([])
  })

  test('tabular list: the billable list follows by rule, 72,621 codes, 0 missing, 0 extra', () => {
    const release = released('icd10cm/icd10cm_tabular_2021.xml.gz', 'tabular.xml')
    if (!release) throw new Error('not read')
    const rows = unfold(release).filter(({ code }) => !code.includes('-'))
    const made = new Set(rows.filter(({ isBillable }) => isBillable).map(({ code }) => code))
    expect(release.head).toMatchObject({ count: 72_621, inForce: { from: '2020-10-01', to: '2021-09-30' } })
    expect(billable.filter(({ code }) => !made.has(code))).toEqual([])
    expect([...made].filter((code) => !official.get(code)?.isBillable)).toEqual([])
    expect(rows).toHaveLength(official.size)
    // The order file writes no accents; else every title is the same, those made from 7th characters too.
    expect(rows.filter(({ code, title }) => plain(title) !== official.get(code)?.title)).toEqual([])
    expect(release.columns.code?.filter((code) => code.includes('-')).length).toBeGreaterThan(300)
  })
})

describe.skipIf(!order2021)(`real files that were cut off ${order2021 ? '' : without}`, () => {
  const parts = [0.001, 0.2, 0.47, 0.8, 0.97]
  test.each(
    [
      ['icd10cm/icd10cm-order-Jan-2021.txt.gz', 'icd10cm-order-Jan-2021.txt'],
      ['icd10cm/icd10cm_tabular_2021.xml.gz', 'icd10cm_tabular_2021.xml'],
      ['icd10pcs/icd10pcs_codes_2026.txt.gz', 'icd10pcs_codes_2026.txt'],
      ['icd10pcs/icd10pcs_tables_2020.xml.gz', 'icd10pcs_tables_2020.xml'],
      ['payment/pprrvu2025_oct_level2_only.csv.gz', 'PPRRVU2025_Oct.csv'],
    ].flatMap(([path = '', name = '']) => parts.map((part) => [name, part, path] as const)),
  )('%s, %d of it, gives nothing and a sentence', (name, part, path) => {
    const bytes = officialBytes(path) ?? encode('')
    const cut = bytes.subarray(0, Math.floor(bytes.length * part))
    // Between two lines too: the worst place, because every line is whole.
    const whole = cut.subarray(0, cut.lastIndexOf(10) + 1)
    for (const piece of [cut, whole])
      expect(() => releasesOf(piece, name)).toThrow(/^(line \d+|file): .*[.]$/)
  })
})

const order2024 = officialLines('icd10cm/icd10cm_fy2024apr_order.tsv.gz')?.slice(1)
test.skipIf(!order2024)(
  `ICD-10-CM of April 2024 in the layout of the order file ${order2024 ? '' : without}`,
  () => {
    const rows = (order2024 ?? []).map((line) => {
      const [, billable = '', code = '', title = ''] = line.split('\t')
      return [code.replace('.', ''), billable === '1' ? 1 : 0, title] as const
    })
    const release = releasesOf(encode(order(rows)), 'icd10cm-order-April-1-2024.txt')[0]
    if (!release) throw new Error('not read')
    expect(release.head).toMatchObject({ count: 74_044, inForce: { from: '2024-04-01', to: '2024-09-30' } })
    const official = rows.map(([code, billable, title]) => ({ code, title, isBillable: billable === 1 }))
    expect(differing(unfold(release), official)).toEqual([])
  },
)

const bare = officialBytes('icd10cm/icd10cm_fy2026_codes_only.txt.gz')
test.skipIf(!bare)(
  `a list of bare codes without titles is no official file and is refused ${bare ? '' : without}`,
  () => {
    expect(() => releasesOf(bare ?? encode(''), 'icd10cm_codes_2026.txt')).toThrow(
      'It begins with "A000 A001',
    )
  },
)

const pcs2026 = officialLines('icd10pcs/icd10pcs_codes_2026.txt.gz')
describe.skipIf(!pcs2026)(`ICD-10-PCS ${pcs2026 ? '' : without}`, () => {
  test('codes of 2026: 79,193, titles as they stand', () => {
    const release = released('icd10pcs/icd10pcs_codes_2026.txt.gz', 'icd10pcs_codes_2026.txt')
    const { code = [], title = [] } = release?.columns ?? {}
    expect(release?.head).toMatchObject({ count: 79_193, inForce: { from: '2025-10-01', to: '2026-09-30' } })
    expect(code.map((each, at) => `${each} ${title[at]}`)).toEqual(pcs2026)
  })

  test('tables of 2020: 880 tables make 77,559 different codes; 77,307 of them still stand in the list of 2026', () => {
    const release = released('icd10pcs/icd10pcs_tables_2020.xml.gz', 'tables.xml')
    if (!release) throw new Error('not read')
    const codes = new Set(codesOf(release))
    const now = new Set((pcs2026 ?? []).map((line) => line.slice(0, 7)))
    expect(release.head).toMatchObject({ count: 77_559, inForce: { from: '2019-10-01' } })
    expect(new Set(release.columns.table).size).toBe(880)
    expect(codes.size).toBe(77_559)
    expect([...codes].filter((code) => now.has(code))).toHaveLength(77_307)
  })
})

const hcpcs = officialLines('hcpcs/hcpcs_level2_2025oct_long.tsv.gz')?.filter((line) =>
  /^[A-Z]\d{4}\t/.test(line),
)
test.skipIf(!hcpcs)(
  `HCPCS descriptions laid out as the documented record come back whole ${hcpcs ? '' : without}`,
  () => {
    const rows = (hcpcs ?? []).map((line) => line.split('\t') as [string, string])
    const text = rows.map(([code, title]) => {
      const parts = title.replace(/\s+/g, ' ').match(/\S.{0,79}(?=\s|$)/g) ?? []
      return parts.map((part, at) => record(code, at + 1, at === 0 ? 3 : 4, part)).join('')
    })
    const release = releasesOf(encode(text.join('')), 'HCPC2025_OCT_ANWEB.txt')[0]
    const official = new Map(rows.map(([code, title]) => [code, title.replace(/\s+/g, ' ').trim()]))
    expect(release?.head.count).toBe(rows.length)
    expect(new Map(release?.columns.code?.map((code, at) => [code, release.columns.title?.[at]]))).toEqual(
      official,
    )
  },
)

const taxonomy = officialBytes('lists/nucc_taxonomy_251.csv.gz')
test.skipIf(!taxonomy)(`NUCC taxonomy 25.1: 883 codes from July 2025 ${taxonomy ? '' : without}`, () => {
  const release = releasesOf(taxonomy ?? encode(''), 'nucc_taxonomy_251.csv')[0]
  expect(release?.head).toMatchObject({ count: 883, inForce: { from: '2025-07-01' } })
})

const fees = officialBytes('payment/pprrvu2025_oct_level2_only.csv.gz')
test.skipIf(!fees)(`relative values of October 2025, Level II: 5,183 rows ${fees ? '' : without}`, () => {
  const release = releasesOf(fees ?? encode(''), 'PPRRVU2025_Oct.csv')[0]
  expect(release?.head).toMatchObject({ count: 5183, inForce: { from: '2025-10-01' } })
  expect(new Set(release?.columns.factor)).toEqual(new Set(['32.3465']))
})
