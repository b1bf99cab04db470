import { expect, test } from 'vitest'
import { decide, facts, fee, lines, referenceWith, results, row } from '../fixture.ts'

const fees = [fee('X0001', 33_333, { pre: 10, intra: 69, post: 21 }), fee('X0002', 20_000)]
const reference = referenceWith([facts('X0001', { global: '090' }), facts('X0002', { global: '000' })])
const rules = [
  row('fee-schedule'),
  row('split-global', { modifiers: { '54': ['pre', 'intra'], '55': ['post'], '56': ['pre'] } }),
]

test.each([
  ['all of it', 'X0001', [], 'paid 33333'],
  // 333.33 × 79 % = 263.3307; × 21 % = 69.9993, half up 70.00; × 10 % = 33.333
  ['the operation and the time before it', 'X0001', ['54'], 'paid 26333'],
  ['the time after it', 'X0001', ['55'], 'paid 7000'],
  ['the time before it alone', 'X0001', ['56'], 'paid 3333'],
  ['a code without a global period', 'X0002', ['55'], 'CO-4'],
])('%s', (_, procedure, modifiers, result) => {
  const claim = { lines: lines({ procedure, modifiers, charge: 50_000 }) }
  expect(results(decide({ rules, fees, claim, reference }).remit)).toEqual([result])
})
