import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const rules = [row('report-needed', { scope: { families: ['unlisted'] } })]
const reference = referenceWith([facts('X0001', { family: 'unlisted-skin' }), facts('X0002')])

test.each([
  ['an unlisted procedure without a report', 'X0001', {}, 'CO-252 N706'],
  ['the same with one', 'X0001', { attachment: { kind: 'OZ', by: 'EL' } }, 'paid 10000'],
  ['a code with a price', 'X0002', {}, 'paid 10000'],
])('%s', (_, procedure, more, result) => {
  const claim = { ...more, lines: lines({ procedure }) }
  expect(results(decide({ rules, claim, reference }).remit)).toEqual([result])
})
