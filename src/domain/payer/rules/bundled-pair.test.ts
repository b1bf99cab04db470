import { expect, test } from 'vitest'
import { decide, lines, past, referenceWith, results, row } from '../fixture.ts'

const pair = (indicator: '0' | '1') => [
  { first: 'G0105', second: 'G0104', indicator, inForce: { from: '2026-01-01' } },
]
const params = { bypass: ['59', 'XS'], sides: ['LT', 'RT'] }
const two = (first: string[], second: string[]) =>
  lines({ procedure: 'G0105', modifiers: first }, { procedure: 'G0104', modifiers: second })

test.each([
  ['no modifier', '1', two([], []), ['paid 10000', 'CO-236 M80']],
  ['a modifier on the second', '1', two([], ['59']), ['paid 10000', 'paid 10000']],
  ['a modifier on the first', '1', two(['XS'], []), ['paid 10000', 'paid 10000']],
  ['two sides', '1', two(['LT'], ['RT']), ['paid 10000', 'paid 10000']],
  ['the same side', '1', two(['LT'], ['LT']), ['paid 10000', 'CO-236 M80']],
  ['indicator 0: nothing helps', '0', two([], ['59']), ['paid 10000', 'CO-236 M80']],
  ['the order of lines does not matter', '1', two([], []).reverse(), ['CO-236 M80', 'paid 10000']],
  [
    'another day',
    '1',
    lines({ procedure: 'G0105', from: '2026-03-09' }, { procedure: 'G0104' }),
    ['paid 10000', 'paid 10000'],
  ],
] as const)('%s', (_, indicator, billed, expected) => {
  const reference = referenceWith([], pair(indicator))
  expect(
    results(decide({ rules: [row('bundled-pair', params)], reference, claim: { lines: [...billed] } }).remit),
  ).toEqual([...expected])
})

test('the first code was paid on another claim of the day', () => {
  const file = { history: [past('G0105', '2026-03-10')] }
  const claim = { lines: lines({ procedure: 'G0104' }) }
  expect(
    results(
      decide({ rules: [row('bundled-pair', params)], reference: referenceWith([], pair('1')), claim, file })
        .remit,
    ),
  ).toEqual(['CO-236 M80'])
})
