import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

test.each([
  [
    'excluded by law',
    { scope: { modifiers: ['GY'] }, remark: 'N425', says: 'the law.' },
    ['GY'],
    'PR-96 N425',
  ],
  ['not on that line', { scope: { modifiers: ['GY'] }, remark: 'N425', says: 'the law.' }, [], 'paid 10000'],
  ['not in the plan', { scope: { codes: ['G0463'] }, reason: '204', says: 'the plan.' }, [], 'PR-204'],
  [
    'expected denial without a notice',
    { scope: { modifiers: ['GZ'] }, reason: '50', group: 'CO', remark: 'M27', says: 'GZ.' },
    ['GZ'],
    'CO-50 M27',
  ],
])('%s', (_, params, modifiers, expected) => {
  expect(
    results(decide({ rules: [row('not-covered', params)], claim: { lines: lines({ modifiers }) } }).remit),
  ).toEqual([expected])
})
