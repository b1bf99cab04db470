import { expect, test } from 'vitest'
import { decide, facts, lines, past, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([
  facts('X0001', { family: 'em-office-new' }),
  facts('X0002', { family: 'em-office-established' }),
  facts('X0003', { family: 'panel' }),
])
const rules = [row('new-patient', { years: 3 })]

test.each([
  ['never seen', [], 'paid 10000'],
  ['seen two years before', [past('X0002', '2024-03-10')], 'CO-B16'],
  ['seen three years before to the day', [past('X0002', '2023-03-10')], 'paid 10000'],
  ['seen a day less than three years before', [past('X0002', '2023-03-11')], 'CO-B16'],
  ['only a laboratory test before', [past('X0003', '2025-03-10')], 'paid 10000'],
  ['seen by another group', [past('X0002', '2025-03-10', { npi: '9999999999' })], 'paid 10000'],
  ['an earlier visit that was denied', [past('X0002', '2025-03-10', { denied: '16' })], 'paid 10000'],
])('%s', (_, history, result) => {
  const claim = { lines: lines({ procedure: 'X0001' }) }
  expect(results(decide({ rules, claim, reference, file: { history } }).remit)).toEqual([result])
})

test('an established patient’s visit is not judged', () => {
  const claim = { lines: lines({ procedure: 'X0002' }) }
  const file = { history: [past('X0002', '2025-03-10')] }
  expect(results(decide({ rules, claim, reference, file }).remit)).toEqual(['paid 10000'])
})
