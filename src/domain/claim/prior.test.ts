import { expect, test } from 'vitest'
import { priorResult, secondaryClaim } from './fixture.ts'
import { paidBefore, priorDifference, priorLineDifference } from './prior.ts'

/** X222A1 §1.4.4.2: claim charge less the adjustments of claim and lines is what the earlier payer paid. */
test.each([
  ['balances on its lines', priorResult(), 0],
  [
    'balances at the claim',
    priorResult({ adjustments: [{ group: 'CO', reason: '253', cents: 160 }], paid: 7_840 }),
    0,
  ],
  ['a payment too high', priorResult({ paid: 8_100 }), -100],
  ['an adjustment forgotten', priorResult({ lines: [] }), 4_500],
])('%s', (_, result, cents) => {
  expect(priorDifference(secondaryClaim().total, result)).toBe(cents)
})

test('a line balances by itself', () => {
  const [line] = priorResult().lines
  expect(line && [priorLineDifference(12_500, line), priorLineDifference(12_000, line)]).toEqual([0, -500])
})

test('what was paid before is the sum of all earlier payers', () => {
  expect([paidBefore(undefined), paidBefore([priorResult(), priorResult({ paid: 500 })])]).toEqual([0, 8_500])
})
