import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { formats } from '../domain/codes/official/formats.ts'
import { sampleOf } from '../domain/codes/official/testing/samples.ts'
import { openPack } from '../domain/codes/pack.ts'
import { readIndex } from './codes-index.ts'

// Each call starts a process; this guards against a hang and measures nothing.
vi.setConfig({ testTimeout: 60_000 })

const main = fileURLToPath(new URL('./codes.ts', import.meta.url))
let folder = ''
const made: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codes-'))
  made.push(folder)
})
afterAll(() => {
  for (const each of made) rmSync(each, { recursive: true })
})

const packs = () => join(folder, 'packs')

function codes(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--no-warnings', main, ...words, '--into', packs()],
    { encoding: 'utf8' },
  )
  return { status, out: stdout, error: stderr }
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const line = (number: number, code: string, isBillable: boolean, title: string): string =>
  `${String(number).padStart(5, '0')} ${code.padEnd(7)} ${isBillable ? 1 : 0} ${title.padEnd(60)} ${title}`

const small = [line(1, 'Z99', false, 'Invented things'), line(2, 'Z990', true, 'Invented thing')].join('\n')

test('files are packed beside an index that names them, replaced by a new edition of the same day, listed and removed', () => {
  const packed = codes('pack', put('icd10cm_order_2026.txt', small))
  expect(packed).toMatchObject({ status: 0, error: '' })
  expect(packed.out).toContain('✓ icd10cm_order_2026.txt: icd10cm-2025-10-01 · ICD-10-CM, FY2026 · 1 entries')
  const [entry] = readIndex(packs())?.packs ?? []
  const bytes = readFileSync(join(packs(), entry?.file ?? ''))
  expect(bytes.length).toBe(entry?.bytes)
  const open = openPack(gunzipSync(bytes))
  expect(open.ok && open.value.columns.code).toEqual(['Z99', 'Z990'])
  expect(open.ok && open.value.head).toEqual(entry?.head)

  codes('pack', put('icd10cm_order_2026.txt', small.replaceAll('thing', 'object')))
  expect(readdirSync(packs()).filter((name) => name.endsWith('.pack.gz'))).toHaveLength(1)
  expect(existsSync(join(packs(), entry?.file ?? ''))).toBe(false)
  expect(codes('list').out).toContain('icd10cm-2025-10-01 · ICD-10-CM, FY2026')
  expect(codes('remove', 'icd10cm-2025-10-01').status).toBe(0)
  expect(codes('list').out).toContain('Nothing is packed')
  expect(readdirSync(packs())).toEqual(['index.json'])
})

test('a zip and a broken file: what can be packed is, the rest says why, and exit is 1', () => {
  const zip = zipSync({ 'readme.txt': strToU8('read me'), 'icd10cm_order_2027.txt': strToU8(small) })
  const { status, out } = codes(
    'pack',
    put('all.zip', zip),
    put('icd10cm_order_2025.txt', small.slice(0, 100)),
  )
  expect(status).toBe(1)
  expect(out).toContain('all.zip › readme.txt was left aside: ')
  expect(out).toContain('✓ all.zip › icd10cm_order_2027.txt')
  expect(out).toMatch(/✗ icd10cm_order_2025\.txt, line \d+: /)
  expect(readIndex(packs())?.packs.map(({ head }) => head.id)).toEqual(['icd10cm-2026-10-01'])
})

test('a licensed file needs the word of the operator, is marked, and says that publishing needs a license too', () => {
  const { name, text } = sampleOf('cpt-long')
  const path = put(name, text)
  expect(codes('pack', path)).toMatchObject({
    status: 1,
    out: expect.stringContaining('--i-hold-a-licence.'),
  })
  expect(readIndex(packs())?.packs).toEqual([])
  const { status, out } = codes('pack', path, '--i-hold-a-licence')
  expect(status).toBe(0)
  expect(out).toContain('· licensed')
  expect(out).toContain('publishing it with the site needs a license')
  expect(readIndex(packs())?.packs[0]?.head.isLicensed).toBe(true)
})

test('a file that does not say its year is packed with --from', () => {
  const path = put('codes.txt', small)
  expect(codes('pack', path).out).toContain('Say it with --from.')
  expect(codes('pack', path, '--from', '2025-10-01').status).toBe(0)
})

test.each<[words: string[], says: string]>([
  [['pack'], 'Say which files'],
  [['pack', 'nowhere.txt'], 'nowhere.txt: there is no such file. Nothing was packed.'],
  [['pack', 'x', '--from', 'October'], '--from is a day such as 2026-10-01, not "October".'],
  [['pack', 'x', '--fast'], "Unknown option '--fast'"],
  [['unpack'], 'There is no "unpack". Say pack, list, remove or help.'],
  [['remove', 'cpt-2026'], 'There is no cpt-2026'],
])('%j is refused with a sentence and exit 2', (words, says) => {
  const { status, error } = codes(...words)
  expect(error).toContain(says)
  expect(status).toBe(2)
})

test('an index that was damaged is not overwritten', () => {
  codes('pack', put('icd10cm_order_2026.txt', small))
  writeFileSync(join(packs(), 'index.json'), '{"version":')
  expect(codes('pack', put('icd10cm_order_2027.txt', small))).toMatchObject({ status: 2 })
  expect(readFileSync(join(packs(), 'index.json'), 'utf8')).toBe('{"version":')
})

test('help names every format, which never met a real file, and which need a license', () => {
  const { status, out } = codes('help')
  expect(status).toBe(0)
  for (const { id, says, sample, isLicensed } of formats) {
    const [, after = ''] = `${out}\n`.split(`  ${id}: ${says}\n`)
    const own = after.split(/(?:^|\n) {2}\S/)[0] ?? ''
    expect(own.includes('never met a real file'), id).toBe(sample !== 'real')
    expect(own.includes('--i-hold-a-licence'), id).toBe(isLicensed)
  }
})
