import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makePack, openPack } from '../../src/domain/codes/pack.ts'
import { officialLines } from './official.ts'

const lines = officialLines('icd10cm/icd10cm_fy2026_desc.tsv.gz')?.slice(1)

/** Complete codes of one stem whose titles differ in the last part only are one row that names a set of endings. */
function fold(rows: readonly (readonly [code: string, title: string])[]) {
  const byStem = new Map<string, (readonly [string, string])[]>()
  const kept: string[][] = []
  for (const row of rows) {
    const stem = row[0].length === 7 ? row[0].slice(0, 6).replace(/X+$/, '') : undefined
    if (stem === undefined) kept.push([row[0], row[1], '1', ''])
    else byStem.set(stem, [...(byStem.get(stem) ?? []), row])
  }
  const sets: Record<string, Record<string, string>> = {}
  const names = new Map<string, string>()
  for (const [stem, family] of byStem) {
    const title = commonStart(family.map(([, each]) => each))
    if (title === '' || family.length < 2) {
      kept.push(...family.map(([code, each]) => [code, each, '1', '']))
      continue
    }
    const set = Object.fromEntries(family.map(([code, each]) => [code[6], each.slice(title.length + 2)]))
    const name = names.get(JSON.stringify(set)) ?? `s${names.size + 1}`
    names.set(JSON.stringify(set), name)
    sets[name] = set as Record<string, string>
    kept.push([stem, title, '', name])
  }
  kept.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  const column = (at: number) => kept.map((row) => row[at] ?? '')
  return { sets, columns: { code: column(0), title: column(1), billable: column(2), seventh: column(3) } }
}

/** What all titles begin with, up to a comma. */
function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length
  for (const other of others) while (other.slice(0, length) !== first.slice(0, length)) length--
  return first.slice(0, Math.max(0, first.slice(0, length).lastIndexOf(', ')))
}

test.skipIf(!lines)(
  'the whole of ICD-10-CM is at most 250 KB after gzip, and at most half of the plain list (skipped without the lists)',
  () => {
    const rows = (lines ?? []).map((line) => line.split('\t').slice(0, 2) as [string, string])
    rows.sort(([a], [b]) => (a < b ? -1 : 1))
    const { sets, columns } = fold(rows)
    const pack = makePack({
      head: {
        version: 1,
        id: 'icd10cm-2025-10-01',
        content: 'icd10cm',
        name: 'ICD-10-CM, FY2026',
        inForce: { from: '2025-10-01' },
        count: columns.code.length,
        files: [],
        isLicensed: false,
        sevenths: sets,
      },
      columns,
    })
    const open = openPack(pack)
    if (!open.ok) throw new Error(open.problems[0]?.message)
    const unfolded = columns.code.flatMap((_, at) => {
      const cell = (name: string) => open.value.columns[name]?.[at] ?? ''
      const set = sets[cell('seventh')]
      if (!set) return [[cell('code'), cell('title')]]
      return Object.entries(set).map(([character, meaning]) => [
        cell('code').padEnd(6, 'X') + character,
        `${cell('title')}, ${meaning}`,
      ])
    })
    expect(unfolded.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))).toEqual(rows)
    const packed = gzipSync(pack, { level: 9 }).length
    const plain = gzipSync(rows.map((row) => row.join('\t')).join('\n'), { level: 9 }).length
    console.log(
      `${rows.length} codes as ${columns.code.length} rows: pack ${packed} bytes after gzip, plain list ${plain}, ratio ${(packed / plain).toFixed(3)}`,
    )
    expect(packed).toBeLessThanOrEqual(250_000)
    expect(packed / plain).toBeLessThanOrEqual(0.5)
  },
)
