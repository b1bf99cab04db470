import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const params = {
  scope: { codes: ['J1010'] },
  anyOf: ['JZ', 'JW'],
  remark: 'N822',
  why: 'say what was thrown away.',
}

test.each([
  ['nothing said', 'J1010', [], 'CO-16 N822'],
  ['nothing thrown away', 'J1010', ['JZ'], 'paid 10000'],
  ['another drug', 'J3301', [], 'paid 10000'],
])('%s', (_, procedure, modifiers, expected) => {
  expect(
    results(
      decide({ rules: [row('statement-missing', params)], claim: { lines: lines({ procedure, modifiers }) } })
        .remit,
    ),
  ).toEqual([expected])
})
