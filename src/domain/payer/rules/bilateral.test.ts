import { expect, test } from 'vitest'
import { decide, facts, fee, lines, referenceWith, results, row } from '../fixture.ts'

const rules = [row('fee-schedule'), row('bilateral')]

test.each([
  ['1', ['50'], 'paid 15002'], // 100.01 × 150 % = 150.015
  ['2', ['50'], 'paid 10001'],
  ['3', ['50'], 'paid 20002'],
  ['0', ['50'], 'CO-4'],
  ['9', ['50'], 'CO-4'],
  ['1', ['RT'], 'paid 10001'],
  [undefined, ['50'], 'paid 10001'],
])('indicator %s with %j: %s', (bilateral, modifiers, expected) => {
  const reference = referenceWith([facts('G0463', bilateral === undefined ? {} : { bilateral })])
  const claim = { lines: lines({ modifiers, charge: 50_000 }) }
  expect(results(decide({ rules, fees: [fee('G0463', 10_001)], reference, claim }).remit)).toEqual([expected])
})

test('a charge below the price of both sides is the limit', () => {
  const reference = referenceWith([facts('G0463', { bilateral: '1' })])
  const claim = { lines: lines({ modifiers: ['50'], charge: 12_000 }) }
  expect(results(decide({ rules, fees: [fee('G0463', 10_001)], reference, claim }).remit)).toEqual([
    'paid 12000',
  ])
})
