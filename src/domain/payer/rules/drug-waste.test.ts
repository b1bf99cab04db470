import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const rules = [row('drug-waste', { container: { J3304: 32 } })]
const drug = (units: number, ...modifiers: string[]) => ({
  procedure: 'J3304',
  units,
  modifiers,
  charge: 900_000,
})

test.each([
  ['24 given and 8 thrown away fill one of 32', [drug(24), drug(8, 'JW')], ['paid 240000', 'paid 80000']],
  ['two containers', [drug(40), drug(24, 'JW')], ['paid 400000', 'paid 240000']],
  ['what is missing of a container', [drug(24), drug(7, 'JW')], ['paid 240000', 'CO-16 M53']],
  ['waste without use', [drug(32, 'JW')], ['CO-16 M53']],
  ['both said', [drug(24, 'JZ'), drug(8, 'JW')], ['paid 240000', 'CO-4']],
  ['nothing thrown away', [drug(32, 'JZ')], ['paid 320000']],
  [
    'use and waste on different days',
    [drug(24), { ...drug(8, 'JW'), from: '2026-03-11' }],
    ['paid 240000', 'CO-16 M53'],
  ],
])('%s', (_, billed, expected) =>
  expect(results(decide({ rules, claim: { lines: lines(...billed) } }).remit)).toEqual(expected),
)
