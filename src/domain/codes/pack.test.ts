import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makePack, openPack } from './pack.ts'
import type { Release, ReleaseHead } from './release.ts'

const head: ReleaseHead = {
  version: 1,
  id: 'hcpcs-2026-01-01',
  content: 'hcpcs',
  name: 'HCPCS Level II, January 2026',
  inForce: { from: '2026-01-01', to: '2026-03-31' },
  count: 2,
  files: [{ name: 'list.txt', bytes: 20, sha256: 'ab'.repeat(32) }],
  isLicensed: false,
  sevenths: { open: { A: 'initial encounter' } },
  madeOn: '2026-11-23',
}

const small: Release = {
  head,
  columns: {
    code: ['A0001', 'A0002'],
    title: ['Wheel, left', 'Wheel, right'],
    more: ['', '{"age":{"from":1}}'],
  },
}

const plain = (release: Release): Release => ({
  head: release.head,
  columns: Object.fromEntries(Object.entries(release.columns).map(([name, cells]) => [name, [...cells]])),
})

function opened(bytes: Uint8Array): Release {
  const release = openPack(bytes)
  if (!release.ok) throw new Error(release.problems[0]?.message)
  return plain(release.value)
}

const word = fc.constantFrom(
  'left',
  'right',
  'femur,',
  'Other',
  '"a"',
  '',
  '  ',
  '\n',
  'é',
  '\u{1F9BD}',
  '\ud800',
)
const cell = fc.oneof(
  fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
)
const release = fc
  .tuple(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 4 }), fc.nat({ max: 40 }))
  .chain(([names, rows]) =>
    fc.tuple(
      ...names.map((name) =>
        fc.tuple(fc.constant(name), fc.array(cell, { minLength: rows, maxLength: rows })),
      ),
    ),
  )
  .map((columns): Release => ({ head, columns: Object.fromEntries(columns) }))

test('a pack opens as the release it was made of, whatever is in the cells', () => {
  expect(opened(makePack(small))).toEqual(small)
  fc.assert(
    fc.property(release, (made) => {
      expect(opened(makePack(made))).toEqual(plain(made))
    }),
    { numRuns: 300 },
  )
})

test.each<[what: string, cells: readonly string[]]>([
  ['no rows', []],
  ['one row', ['A']],
  ['the same cell often', Array(3000).fill('initial encounter for closed fracture')],
  ['a cell of 5000 words between short ones', ['a b', 'a b '.repeat(2500), 'a', '']],
  ['more different words than two bytes count', Array.from({ length: 20_000 }, (_, at) => `word${at} x`)],
])('a column of %s comes back', (_, cells) => {
  const made = { head, columns: { code: cells } }
  expect(opened(makePack(made))).toEqual(made)
})

test('a pack that lies inside a larger buffer opens too', () => {
  const bytes = makePack(small)
  const larger = new Uint8Array(bytes.length + 7)
  larger.set(bytes, 3)
  expect(opened(larger.subarray(3, 3 + bytes.length))).toEqual(small)
})

test('every changed byte and every cut is refused with a sentence', () => {
  const bytes = makePack(small)
  for (let at = 0; at < bytes.length; at++) {
    const changed = bytes.slice()
    changed[at] = (changed[at] as number) ^ (1 << (at % 8))
    for (const damaged of [changed, bytes.slice(0, at)]) {
      const read = openPack(damaged)
      expect(read.ok, `byte ${at}`).toBe(false)
      if (!read.ok)
        expect(read.problems[0]?.message).toMatch(/^This code pack .+\. Load the file again\.$|^This is not/)
    }
  }
})

test('bytes with a check sum that fits and contents that do not make sense never throw', () => {
  const bytes = makePack(small)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 9), fc.nat(255)), { minLength: 1 }), (changes) => {
      const forged = bytes.slice()
      for (const [at, byte] of changes) forged[8 + at] = byte
      let sum = 0x811c9dc5
      for (const byte of forged.subarray(8)) sum = Math.imul(sum ^ byte, 0x01000193)
      new DataView(forged.buffer).setUint32(4, sum >>> 0)
      const read = openPack(forged)
      if (read.ok)
        for (const cells of Object.values(read.value.columns)) expect(cells.length).toBeLessThan(1000)
    }),
    { numRuns: 500 },
  )
})
