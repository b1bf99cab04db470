import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const params = { scope: { codes: ['G0283'] }, anyOf: ['GP', 'GO'], why: 'it names the discipline.' }

test.each([
  ['missing', 'G0283', [], 'CO-4'],
  ['there', 'G0283', ['GP'], 'paid 10000'],
  ['another code needs none', 'G0463', [], 'paid 10000'],
])('%s', (_, procedure, modifiers, expected) => {
  expect(
    results(
      decide({ rules: [row('modifier-required', params)], claim: { lines: lines({ procedure, modifiers }) } })
        .remit,
    ),
  ).toEqual([expected])
})
