import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([
  facts('J1010', { family: 'drug-steroid' }),
  facts('G0463', { family: 'em-office' }),
])

test.each([
  ['a drug without its NDC', 'J1010', undefined, 'CO-16 M119'],
  ['a drug with it', 'J1010', '99999000101', 'paid 10000'],
  ['a visit', 'G0463', undefined, 'paid 10000'],
])('%s', (_, procedure, ndc, result) => {
  const rules = [row('drug-code', { scope: { families: ['drug-'] } })]
  const claim = { lines: lines({ procedure, ...(ndc ? { ndc } : {}) }) }
  expect(results(decide({ rules, claim, reference }).remit)).toEqual([result])
})

test('without a scope the procedure’s own facts say which drug needs one', () => {
  const needed = referenceWith([facts('J1010', { ndc: true })])
  const claim = { lines: lines({ procedure: 'J1010' }) }
  expect(results(decide({ rules: [row('drug-code')], claim, reference: needed }).remit)).toEqual([
    'CO-16 M119',
  ])
})
