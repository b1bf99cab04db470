import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentsOf } from './highlight.ts'

const mark = (start: number, end: number, tone: 'mine' | 'key' = 'mine') => ({
  start,
  end,
  tone,
  label: tone,
})

describe('segmentsOf', () => {
  test.each([
    ['no highlight', [], [[10, 20, undefined]]],
    [
      'one inside',
      [mark(12, 15)],
      [
        [10, 12, undefined],
        [12, 15, 'mine'],
        [15, 20, undefined],
      ],
    ],
    [
      'one that reaches in from before',
      [mark(0, 12)],
      [
        [10, 12, 'mine'],
        [12, 20, undefined],
      ],
    ],
    [
      'mine and the key’s overlap',
      [mark(10, 15), mark(13, 20, 'key')],
      [
        [10, 13, 'mine'],
        [13, 15, 'both'],
        [15, 20, 'key'],
      ],
    ],
    ['one that only touches the end', [mark(20, 25)], [[10, 20, undefined]]],
  ])('%s', (_, highlights, expected) => {
    expect(
      segmentsOf({ start: 10, end: 20 }, highlights).map(({ start, end, tone }) => [start, end, tone]),
    ).toEqual(expected)
  })
  test('together the segments are the piece', () => {
    const any = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 5 }), (highlights) => {
        const segments = segmentsOf({ start: 5, end: 25 }, highlights)
        expect(segments.map(({ start }) => start)).toEqual(
          [5, ...segments.map(({ end }) => end)].slice(0, segments.length),
        )
        expect(segments.at(-1)?.end).toBe(25)
      }),
    )
  })
})
