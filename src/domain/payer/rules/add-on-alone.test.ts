import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([facts('G2211', { addOnTo: ['G0463'] })])

test.each([
  ['beside its primary', lines({}, { procedure: 'G2211' }), ['paid 10000', 'paid 10000']],
  ['alone', lines({ procedure: 'G2211' }), ['CO-107 N122']],
  [
    'primary on another day',
    lines({ from: '2026-03-09' }, { procedure: 'G2211' }),
    ['paid 10000', 'CO-107 N122'],
  ],
])('%s', (_, billed, expected) => {
  expect(
    results(decide({ rules: [row('add-on-alone')], reference, claim: { lines: billed } }).remit),
  ).toEqual(expected)
})
