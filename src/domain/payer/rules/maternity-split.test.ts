import { expect, test } from 'vitest'
import { decide, facts, lines, member, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([facts('X0001', { family: 'maternity-global' })])
const rules = [row('maternity-split', { scope: { families: ['maternity-global'] }, days: 250 })]

test.each([
  ['covered all along', '2025-01-01', 'paid 10000'],
  ['covered from the first day that counts', '2025-07-03', 'paid 10000'],
  ['a day later', '2025-07-04', 'CO-272 N657'],
])('%s', (_, from, result) => {
  const file = { members: [member({ coverage: { from } })] }
  const claim = { lines: lines({ procedure: 'X0001' }) }
  expect(results(decide({ rules, claim, reference, file }).remit)).toEqual([result])
})
