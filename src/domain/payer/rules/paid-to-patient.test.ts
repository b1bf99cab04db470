import { expect, test } from 'vitest'
import { adjustments, decide, lines, row } from '../fixture.ts'

test.each([
  ['A', []],
  ['C', ['PR-100 10000']],
])('assignment %s', (assignment, expected) => {
  const { remit } = decide({
    rules: [row('paid-to-patient')],
    claim: { assignment, lines: lines({ charge: 10_000 }) },
  })
  expect(adjustments(remit)[0]).toEqual(expected)
})
