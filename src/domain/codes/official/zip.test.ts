import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { crc32 } from './crc32.ts'
import { sourceOf } from './source.ts'
import { readZip, unpack } from './zip.ts'

// Real files and thousands of mutants on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const limits = { entries: 20, unpacked: 8_000_000, ratio: 200 }

/** All files of a zip as text, or the first thing that is wrong. */
function unpacked(bytes: Uint8Array): string {
  const source = sourceOf(bytes)
  const directory = readZip(source, limits)
  if (!directory.ok) return `! ${directory.problems[0]?.message}`
  const texts: string[] = []
  for (const entry of directory.value) {
    let size = 0
    const steps = unpack(source, entry, (piece) => {
      size += piece.length
      return true
    })
    let step = steps.next()
    while (!step.done) step = steps.next()
    texts.push(step.value ? `! ${step.value}` : `${entry.name} ${size}`)
  }
  return texts.join(' · ')
}

const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 7919) >> 3)
const plain = zipSync({ 'a/b.txt': strToU8('hello'), 'noise.bin': noise })
const stored = zipSync({ 'a.txt': strToU8('hello') }, { level: 0 })

/** A zip with bytes changed where `mark` stands, `skip` bytes further on. */
function edited(zip: Uint8Array, mark: number, skip: number, bytes: readonly number[]): Uint8Array {
  const copy = zip.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at++)
    if (view.getUint32(at, true) === mark) {
      copy.set(bytes, at + skip)
      return copy
    }
  throw new Error('mark not found')
}
const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]

test.each([
  ['packed', plain, 'a/b.txt 5 · noise.bin 4000'],
  ['stored', stored, 'a.txt 5'],
  ['with a remark behind it', Uint8Array.from([...edited(stored, END, 20, [3, 0]), 1, 2, 3]), 'a.txt 5'],
  ['folders and backslashes', zipSync({ 'a\\b.txt': strToU8('x') }), 'a/b.txt 1'],
])('%s', (_, zip, text) => expect(unpacked(zip)).toBe(text))

test.each([
  ['cut off', plain.slice(0, plain.length >> 1), 'has no end'],
  ['cut in the directory', plain.slice(0, -30), 'has no end'],
  ['a directory elsewhere', edited(stored, END, 16, [0xff, 0xff]), 'does not lie where it says'],
  ['in parts', edited(stored, END, 4, [1]), 'split in parts'],
  ['the large format', edited(stored, END, 10, [0xff, 0xff]), 'zip64'],
  ['more entries than it has', edited(stored, END, 10, [9]), 'does not agree'],
  [
    'too many files',
    zipSync(Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}`, strToU8('')]))),
    'at most 20',
  ],
  ['a path that climbs', zipSync({ '../a.txt': strToU8('x') }), 'outside of its own folder'],
  [
    'a path with a backslash that climbs',
    zipSync({ 'a\\..\\..\\b': strToU8('x') }),
    'outside of its own folder',
  ],
  ['an absolute path', zipSync({ '/etc/x': strToU8('x') }), 'outside of its own folder'],
  ['a drive', zipSync({ 'C:x': strToU8('x') }), 'outside of its own folder'],
  ['a control character in a name', zipSync({ 'a\u0007': strToU8('x') }), 'outside of its own folder'],
  ['a bomb', zipSync({ a: new Uint8Array(4_000_000) }), 'more than 200 times'],
  [
    'two files on the same bytes',
    edited(edited(plain, ENTRY, 42, [0]), ENTRY, 42, [20]),
    'on top of each other',
  ],
  ['a checksum that lies', edited(stored, ENTRY, 16, [1]), 'its checksum does not agree'],
  ['a size that lies upwards', edited(stored, ENTRY, 24, [6]), 'shorter than the zip says'],
  ['a size that lies downwards', edited(stored, ENTRY, 24, [4]), 'longer than the zip says'],
  ['a password', edited(stored, ENTRY, 8, [1]), 'locked with a password'],
  ['a way of packing that few know', edited(stored, ENTRY, 10, [12]), 'only some programs know'],
  ['no local header', edited(stored, LOCAL, 0, [0]), 'does not agree'],
  ['damaged bytes', edited(plain, LOCAL, 37, [0xff, 0xff, 0xff]), 'damaged'],
])('%s is refused with a sentence', (_, zip, says) => {
  expect(unpacked(zip)).toContain(says)
  expect(unpacked(zip)).toContain('! ')
})

test('any change of any byte is read or refused, never thrown', () => {
  const small = zipSync({ 'a.txt': strToU8('hello '.repeat(50)), b: strToU8('x') })
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
      const copy = small.slice()
      for (const [at, byte] of changes) copy[at] = byte
      unpacked(copy)
    }),
    { numRuns: 2000 },
  )
})

test('CRC-32 of "123456789" is the one that everybody publishes, in one piece or two', () => {
  const bytes = strToU8('123456789')
  expect(crc32(bytes).toString(16)).toBe('cbf43926')
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(crc32(bytes))
})
