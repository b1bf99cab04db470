import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spanStart } from '../kernel/span.ts'
import { type Block, parseDocument, piecesOf, sentencesOf, spanFromOffsets } from './document.ts'

const note = `URGENT CARE NOTE:
Patient: R. Vance
DOB: 1992-03-04

HPI: 34 y/o male cut his right wrist.
  Bleeding <5 mL; pain 4/10 * at rest.

1. Wound is clean. 2. No *foreign* body.
# not a heading

ASSESSMENT AND PLAN:
- Laceration right wrist
  no foreign body
- Type 2 diabetes
| Test | Result |
|------|--------|
| WBC  | <5     |
`
const shown = (text: string, block: Block) => [
  block.kind,
  ...piecesOf(block).map(({ start, end }) => text.slice(start, end)),
]

describe('a clinical document', () => {
  test('is read line by line, and nothing that looks like Markdown changes', () => {
    expect(
      parseDocument(note)
        .map((block) => shown(note, block))
        .filter(([kind]) => kind !== 'gap'),
    ).toEqual([
      ['heading', 'URGENT CARE NOTE'],
      ['pairs', 'Patient', 'R. Vance', 'DOB', '1992-03-04'],
      ['pairs', 'HPI', '34 y/o male cut his right wrist.\n  Bleeding <5 mL; pain 4/10 * at rest.'],
      ['paragraph', '1. Wound is clean. 2. No *foreign* body.\n# not a heading'],
      ['heading', 'ASSESSMENT AND PLAN'],
      ['list', 'Laceration right wrist\n  no foreign body', 'Type 2 diabetes'],
      ['table', 'Test', 'Result', 'WBC', '<5'],
    ])
  })
  test.each([
    ['Patient states that it hurts: a lot, all day', 'paragraph'],
    ['PROCEDURE:', 'heading'],
    ['PROCEDURE: layered closure', 'pairs'],
    ['BP 120/80', 'paragraph'],
    ['-5 degrees', 'paragraph'],
    ['- flexion', 'list'],
    ['12:30', 'paragraph'],
    ['S/P APPENDECTOMY (2019):', 'heading'],
  ])('%j is a %s', (line, kind) => expect(parseDocument(line)[0]?.kind).toBe(kind))
  test('windows line ends are blanks', () => {
    const text = 'PLAN:\r\n- rest\r\n'
    expect(parseDocument(text).map((block) => shown(text, block))).toEqual([
      ['heading', 'PLAN'],
      ['list', 'rest'],
    ])
  })
})

const line = fc.oneof(
  fc.constantFrom(
    'PLAN:',
    '- item',
    '  more',
    'Key: value',
    'a | b',
    '|a|',
    '',
    '   ',
    'Text. More text.',
    '*',
    '1. x',
    '- ',
    ':',
    '|',
    '||',
    'A:  ',
    'K: v\r',
  ),
  fc.string({ maxLength: 20 }),
)
const text = fc
  .tuple(fc.array(line, { maxLength: 14 }), fc.boolean())
  .map(([lines, ended]) => lines.join('\n') + (ended ? '\n' : ''))

describe('for any text', () => {
  test('blocks follow each other and together are the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const blocks = parseDocument(any)
        expect(blocks.map(({ start, end }) => any.slice(start, end)).join('')).toBe(any)
        expect(blocks.map(({ start }) => start)).toEqual(
          [0, ...blocks.map(({ end }) => end)].slice(0, blocks.length),
        )
      }),
      { numRuns: 500 },
    )
  })
  test('pieces lie in order inside their block, and leave out nothing but marks and blanks', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const block of parseDocument(any)) {
          let at = block.start
          let rest = ''
          for (const piece of piecesOf(block)) {
            expect(piece.start).toBeGreaterThanOrEqual(at)
            expect(piece.end).toBeGreaterThanOrEqual(piece.start)
            rest += any.slice(at, piece.start)
            at = piece.end
          }
          rest += any.slice(at, block.end)
          expect(at).toBeLessThanOrEqual(block.end)
          expect(rest).toMatch(/^[\s|:-]*$/)
        }
      }),
      { numRuns: 500 },
    )
  })
  test('offsets → span → offsets comes back to the same words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 24 }),
        fc.nat(24),
        fc.nat(24),
        (any, a, b) => {
          const [start, end] = [Math.min(a, b), Math.max(a, b)]
          const chosen = any.slice(start, end)
          const span = spanFromOffsets('d', any, start, end)
          if (chosen.trim() === '') {
            expect(span).toBeUndefined()
            return
          }
          expect(span?.quote).toBe(chosen.trim())
          expect(span && spanStart(span, any)).toBe(start + chosen.length - chosen.trimStart().length)
        },
      ),
      { numRuns: 500 },
    )
  })
  test('sentences are non-empty, in order, and do not overlap', () => {
    fc.assert(
      fc.property(text, (any) => {
        let at = 0
        for (const { start, end } of sentencesOf(any)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(any.slice(start, end).trim()).toBe(any.slice(start, end))
          expect(end).toBeGreaterThan(start)
          at = end
        }
      }),
    )
  })
})

test('sentences for the keyboard: abbreviations and decimals do not end one', () => {
  const sample =
    'Seen by Dr. Okafor today. Wound 3.2 cm long. Ready?\n\nPLAN:\n- Rest. Ice.\nNote: Back in 3 days.'
  expect(sentencesOf(sample).map(({ start, end }) => sample.slice(start, end))).toEqual([
    'Seen by Dr. Okafor today.',
    'Wound 3.2 cm long.',
    'Ready?',
    'Rest.',
    'Ice.',
    'Back in 3 days.',
  ])
})
