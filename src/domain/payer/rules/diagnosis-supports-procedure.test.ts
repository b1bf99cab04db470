import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const params = { scope: { codes: ['G0008'] }, diagnoses: ['Z23'], why: 'a vaccine is given with Z23.' }

test.each([
  ['first pointer fits', [2], 'paid 10000'],
  ['first pointer decides, the second does not help', [1, 2], 'CO-11 M76'],
  ['no pointer', [], 'CO-11 M76'],
])('%s', (_, pointers, expected) => {
  const claim = { diagnoses: ['J209', 'Z23'], lines: lines({ procedure: 'G0008', pointers }) }
  expect(results(decide({ rules: [row('diagnosis-supports-procedure', params)], claim }).remit)).toEqual([
    expected,
  ])
})
