import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test, vi } from 'vitest'
import { ReleaseHead } from '../release.ts'
import type { ReadNote } from './format.ts'
import { formats } from './formats.ts'
import { readOfficial } from './read-official.ts'
import { sourceOf } from './source.ts'
import { sampleOf, samples } from './testing/samples.ts'

// Real files and thousands of mutants on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

function read(bytes: Uint8Array, note: Partial<ReadNote> = {}) {
  const reading = readOfficial(sourceOf(bytes), { name: 'dropped', hasLicence: true, ...note })
  let step = reading.next()
  while (!step.done) step = reading.next()
  return step.value
}

const bytesOf = (format: string) => strToU8(sampleOf(format).text)

describe('each format', () => {
  test('has one sample, one id and says what it is and where it comes from', () => {
    expect(samples.map(({ format }) => format).sort()).toEqual(formats.map(({ id }) => id).sort())
    for (const { says } of formats) expect(says).toMatch(/^.{30,}\.$/)
  })

  test.each(formats.map(({ id }) => id))('%s recognises its own sample and no other', (id) => {
    const mine = formats.filter((format) => format.recognise(sampleOf(id).text)).map((format) => format.id)
    expect(mine).toEqual([id])
  })

  test.each(samples.map(({ format, name }) => [format, name]))(
    '%s reads its sample, whatever its name',
    (format, name) => {
      const [file, ...others] = read(bytesOf(format), { name: 'x.dat', from: '2026-10-01' })
      expect(others).toEqual([])
      expect(file).toMatchObject({ name: 'x.dat', problems: [], format: { id: format } })
      expect(read(bytesOf(format), { name })).toMatchObject([{ problems: [] }])
      for (const { head, columns } of file?.releases ?? []) {
        expect(ReleaseHead.parse(head)).toEqual(head)
        expect(head.files).toMatchObject([{ name: 'x.dat', bytes: bytesOf(format).length }])
        const [first = [], ...rest] = Object.values(columns)
        for (const column of rest) expect(column).toHaveLength(first.length)
        expect([...first].sort()).toEqual(first)
      }
    },
  )
})

test('with the mark of UTF-8 or without, with LF or CR LF, the rows are the same', () => {
  for (const { format, name, text } of samples) {
    const rows = (given: string) => read(strToU8(given), { name })[0]?.releases.map(({ columns }) => columns)
    expect([format, rows(`\uFEFF${text}`)]).toEqual([format, rows(text)])
    expect([format, rows(text.replaceAll('\r\n', '\n'))]).toEqual([format, rows(text)])
  }
})

describe('a zip', () => {
  const order = bytesOf('icd10cm-order')
  const tabular = bytesOf('icd10cm-tabular')
  const hcpcs = bytesOf('hcpcs-records')

  test('gives what it holds, and says what it left aside and why', () => {
    const zip = zipSync({
      'docs/': new Uint8Array(0),
      'docs/order.txt': order,
      'readme.pdf': strToU8('%PDF-1.7'),
      'HCPC.txt': hcpcs,
    })
    expect(read(zip, { name: 'april-2027.zip', from: '2026-10-01' })).toMatchObject([
      { name: 'april-2027.zip › docs/order.txt', releases: [{ head: { id: 'icd10cm-2026-10-01' } }] },
      {
        name: 'april-2027.zip › readme.pdf',
        releases: [],
        problems: [],
        left: expect.stringContaining('a PDF document'),
      },
      { releases: [{ head: { content: 'hcpcs' } }, { head: { content: 'hcpcs-modifiers' } }] },
    ])
  })

  test('of two files with the same codes, the one that says more is taken', () => {
    expect(
      read(zipSync({ 'order_2027.txt': order, 'tabular.xml': tabular }), { name: 'a.zip' }),
    ).toMatchObject([
      { releases: [], left: 'It lists the same codes as tabular.xml, which says more.' },
      { releases: [{ head: { id: 'icd10cm-2026-10-01' } }] },
    ])
  })

  test('may hold workbooks beside the text, at any depth: they are left aside', () => {
    const book = zipSync({ '[Content_Types].xml': strToU8('<x/>') })
    const inner = zipSync({ 'order_2027.txt': order, 'order.xlsx': book })
    expect(read(zipSync({ 'a.zip': inner, 'b.xlsx': book }))).toMatchObject([
      { releases: [{}] },
      { problems: [], left: expect.stringContaining('an Excel or Word document') },
      { problems: [], left: expect.stringContaining('an Excel or Word document') },
    ])
  })

  test('in a zip is opened, a third is not', () => {
    const inner = zipSync({ 'order_2027.txt': order })
    expect(read(zipSync({ 'a.zip': inner }))).toMatchObject([
      { name: 'dropped › a.zip › order_2027.txt', releases: [{}], problems: [] },
    ])
    expect(read(zipSync({ 'b.zip': zipSync({ 'a.zip': inner }) }))).toMatchObject([
      { releases: [], problems: [{ message: expect.stringContaining('Zips lie in zips in zips') }] },
    ])
  })

  test.each([
    [
      'holding nothing known',
      zipSync({ 'a.txt': strToU8('hello') }),
      'holds no code file that is known here, only a.txt',
    ],
    ['holding nothing', zipSync({}), 'The zip is empty'],
    ['that is a workbook', zipSync({ '[Content_Types].xml': strToU8('<x/>') }), 'an Excel or Word document'],
    ['cut off', zipSync({ 'order_2027.txt': order }).slice(0, -40), 'has no end'],
    ['with a broken file in it', zipSync({ 'order_2027.txt': order.slice(0, 300) }), 'column 15'],
  ])('%s is refused with a sentence', (_, zip, says) => {
    const files = read(zip)
    expect(files.flatMap(({ releases }) => releases)).toEqual([])
    expect(files[0]?.problems[0]?.message).toContain(says)
  })

  test('whose checksum lies gives nothing, however well the text reads', () => {
    const zip = zipSync({ 'order_2027.txt': order }, { level: 0 })
    const at = zip.length - 22 - 46 - 'order_2027.txt'.length + 16
    zip[at] = (zip[at] ?? 0) ^ 1
    expect(read(zip)).toMatchObject([
      { releases: [], problems: [{ message: expect.stringContaining('checksum') }] },
    ])
  })
})

test('reading may be stopped after any step, and tells how far it has come', () => {
  const reading = readOfficial(sourceOf(bytesOf('icd10cm-order')), { name: 'order_2027.txt' })
  expect(reading.next()).toMatchObject({
    done: false,
    value: { name: 'order_2027.txt', of: bytesOf('icd10cm-order').length },
  })
  expect(reading.return([])).toMatchObject({ done: true })
})

test('a file of more than 150 MB is not begun', () => {
  const source = { size: 157_286_401, read: () => new Uint8Array(0) }
  expect(readOfficial(source, { name: 'huge' }).next()).toMatchObject({
    done: true,
    value: [{ problems: [{ message: expect.stringContaining('more than 150 MB') }] }],
  })
})

describe('whatever happens to its bytes', () => {
  const damage = fc.array(
    fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(40),
      put: fc.uint8Array({ maxLength: 20 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  test.each(formats.map(({ id }) => id))(
    '%s is read or refused with sentences, never thrown, never slow',
    (id) => {
      fc.assert(
        fc.property(damage, (changes) => {
          let bytes = bytesOf(id)
          for (const { at, drop, put } of changes) {
            const from = Math.floor(at * bytes.length)
            bytes = Uint8Array.from([...bytes.subarray(0, from), ...put, ...bytes.subarray(from + drop)])
          }
          const start = performance.now()
          const files = read(bytes, { name: sampleOf(id).name })
          expect(performance.now() - start).toBeLessThan(3000)
          for (const { releases, problems, left } of files) {
            expect(
              [releases.length > 0, problems.length > 0, left !== undefined].filter(Boolean),
            ).toHaveLength(1)
            expect(problems.length).toBeLessThanOrEqual(20)
            for (const { at, message } of problems) {
              expect(at).toMatch(/^(line \d+|file|edition|licence)$/)
              expect(message).toMatch(/[.)]$/)
            }
          }
        }),
        { numRuns: 150 },
      )
    },
  )
})
