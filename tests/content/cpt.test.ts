import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caseIds, readCase, readShelf } from '../../src/build/cases.ts'
import { ContentReader } from '../../src/build/content.ts'
import { trainingCode } from '../../src/domain/codes/registry.ts'

const { registry } = new ContentReader()

/** Most numbers of an area that may ever stand in the registry: about one in twenty of the code set. */
const caps: Readonly<Record<string, number>> = {
  em: 76,
  anesthesia: 18,
  '1xxxx': 80,
  '2xxxx': 56,
  '3xxxx': 46,
  '4xxxx': 48,
  '5xxxx': 48,
  '6xxxx': 42,
  radiology: 46,
  laboratory: 48,
  medicine: 88,
  'II/III': 4,
}

function areaOf(code: string): string {
  const number = Number(code)
  if (!/^\d{5}$/.test(code)) return 'II/III'
  if (number >= 99_200 && number <= 99_499) return 'em'
  if (number < 10000) return 'anesthesia'
  if (number < 70000) return `${code[0]}xxxx`
  if (number < 80000) return 'radiology'
  return number < 90000 ? 'laboratory' : 'medicine'
}

test('the registry stays under its caps, in all and by area', () => {
  const count: Record<string, number> = {}
  for (const { code } of registry) count[areaOf(code)] = (count[areaOf(code)] ?? 0) + 1
  expect(registry.length).toBeLessThanOrEqual(600)
  for (const [area, number] of Object.entries(count))
    expect(`${area} ${number <= (caps[area] ?? 0)}`).toBe(`${area} true`)
})

test('each row has its own slug and number, and a label of our own of at most 14 words', () => {
  expect(new Set(registry.map(({ slug }) => slug)).size).toBe(registry.length)
  expect(new Set(registry.map(({ code }) => code)).size).toBe(registry.length)
  expect(
    registry
      .filter(({ label }) => label.trim() === '' || label.trim().split(/\s+/).length > 14)
      .map(({ slug }) => slug),
  ).toEqual([])
  expect(
    registry
      .filter(
        ({ citation1, citation2, edition, unchangedSince }) =>
          !citation1 || !citation2 || !edition || !unchangedSince,
      )
      .map(({ slug }) => slug),
  ).toEqual([])
})

test('families that changed or ended are not used', () => {
  const gone = [
    /^99201$/,
    /^9921[78]$/,
    /^99219$/,
    /^99220$/,
    /^99241$/,
    /^99251$/,
    /^9935[4-7]$/,
    /^9944[1-3]$/,
    /^495[6-9]\d$/,
    /^372[23]\d$/,
  ]
  expect(
    registry.filter(({ code }) => gone.some((pattern) => pattern.test(code))).map(({ slug }) => slug),
  ).toEqual([])
})

test('no procedure number of the registry stands in any other file', () => {
  const numbers = new Set(registry.map(({ code }) => code))
  const files = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'content', 'src', 'tests', 'README.md'],
    { encoding: 'utf8' },
  )
    .split('\n')
    .filter(Boolean)
  const found = files
    .filter(
      (file) =>
        file !== 'content/codes/cpt/registry.csv' && /\.(json|csv|md|txt|ts|tsx|astro|mjs)$/.test(file),
    )
    .flatMap((file) => {
      const tokens = readFileSync(file, 'utf8').match(/(?<![\w.$,-])\d{5}(?![\w.,]?\d)/g) ?? []
      return tokens.filter((token) => numbers.has(token)).map((token) => `${file}: ${token}`)
    })
  expect(found).toEqual([])
})

test('no case carries the registry as a list', { timeout: 30_000 }, () => {
  const reader = new ContentReader()
  const shelf = readShelf(reader)
  const cases = caseIds(reader).flatMap((id) => readCase(shelf, id) ?? [])
  for (const { line } of cases) {
    const inShard = registry.filter(({ code }) => code in line.procedures).length
    expect(inShard).toBeLessThan(registry.length / 3)
  }
})

test('with PUBLIC_CPT=off every case is read with training codes only', { timeout: 30_000 }, () => {
  const reader = new ContentReader(undefined, 'off')
  const shelf = readShelf(reader)
  const numbers = new Set(registry.map(({ code }) => code))
  for (const id of caseIds(reader)) {
    const text = JSON.stringify(readCase(shelf, id))
    const shown = (text.match(/"\d{5}"/g) ?? [])
      .map((token) => token.slice(1, -1))
      .filter((token) => numbers.has(token))
    expect(shown).toEqual([])
  }
  expect(reader.problems).toEqual([])
  expect(trainingCode(0)).toMatch(/^X\d{4}$/)
})
