import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from './align.ts'

const total = (benefit: readonly (readonly number[])[], columns: readonly number[]) =>
  columns.reduce((sum, column, row) => sum + (column < 0 ? 0 : (benefit[row]?.[column] ?? 0)), 0)

function bruteForce(benefit: readonly (readonly number[])[], row = 0, used = 0): number {
  if (row >= benefit.length) return 0
  const options = (benefit[row] ?? []).map((gain, column) =>
    used & (1 << column) ? 0 : Math.max(0, gain) + bruteForce(benefit, row + 1, used | (1 << column)),
  )
  return Math.max(bruteForce(benefit, row + 1, used), ...options)
}

const matrix = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -5, max: 40 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

describe('align', () => {
  test.each([
    ['nothing to match', [], []],
    ['more lines than the key has', [[5], [9], [1]], [-1, 0, -1]],
    [
      'one line that fits two key lines leaves the other for its sibling',
      [
        [9, 8],
        [7, 0],
      ],
      [1, 0],
    ],
    [
      'no benefit is no match',
      [
        [0, 0],
        [0, 3],
      ],
      [-1, 1],
    ],
  ])('%s', (_, benefit, expected) => expect(align(benefit)).toEqual(expected))

  test('finds the greatest sum, as trying everything does', () => {
    fc.assert(
      fc.property(matrix, (benefit) => total(benefit, align(benefit)) === bruteForce(benefit)),
      { numRuns: 400 },
    )
  })

  test('gives no key line away twice', () => {
    fc.assert(
      fc.property(matrix, (benefit) => {
        const taken = align(benefit).filter((column) => column >= 0)
        return new Set(taken).size === taken.length
      }),
    )
  })

  test('25 lines against 25 take no noticeable time', () => {
    const benefit = Array.from({ length: 25 }, (_, row) =>
      Array.from({ length: 25 }, (_, column) => ((row * 7 + column * 13) % 31) + 1),
    )
    expect(align(benefit).filter((column) => column >= 0)).toHaveLength(25)
  })
})
