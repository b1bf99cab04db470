import fc from 'fast-check'
import { X12Parser } from 'node-x12'
import { expect, test } from 'vitest'
import { golden835, golden837I, golden837P } from './testing/golden.ts'
import { written } from './testing/written.ts'
import { tokenise } from './tokenise.ts'

interface Row {
  readonly tag: string
  readonly elements: readonly { readonly value: string }[]
}
interface Group {
  readonly header: Row
  readonly trailer: Row
  readonly transactions: readonly {
    readonly header: Row
    readonly segments: readonly Row[]
    readonly trailer: Row
  }[]
}

/** What node-x12, which checks counts and control numbers in strict mode, reads: every segment in order. */
function otherReading(text: string): string[][] {
  const parser = new X12Parser(true)
  const file = parser.parse(text) as unknown as {
    header: Row
    trailer: Row
    functionalGroups: readonly Group[]
  }
  expect(parser.diagnostics).toEqual([])
  const inside = file.functionalGroups.flatMap((group) => [
    group.header,
    ...group.transactions.flatMap((set) => [set.header, ...set.segments, set.trailer]),
    group.trailer,
  ])
  return [file.header, ...inside, file.trailer].map((row) =>
    plain(
      row.tag,
      row.elements.map(({ value }) => value),
    ),
  )
}

const ourReading = (text: string): string[][] =>
  tokenise(text).segments.map((segment) => plain(segment.id, segment.elements))

/** The envelope's control number loses its leading zeros in node-x12. */
const plain = (tag: string, elements: readonly string[]): string[] => [
  tag,
  ...elements.map((element) =>
    element.trim().replace(tag === 'ISA' || tag === 'IEA' ? /^0+(?=\d{1,8}$)/ : /^$/, ''),
  ),
]

test.each(written)('node-x12 reads every $id we write as we do', ({ text }) => {
  fc.assert(
    fc.property(text, (file) => {
      expect(otherReading(file)).toEqual(ourReading(file))
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['837P', golden837P],
  ['837I', golden837I],
  ['835', golden835],
])('node-x12 accepts the hand-written %s', (_, text) => {
  expect(otherReading(text)).toEqual(ourReading(text))
})
