import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const params = { diagnoses: ['Z41.1'], why: 'the plan excludes cosmetic reasons.' }

test.each([
  ['the excluded reason comes first', [1], 'PR-167'],
  ['it is only the second one', [2, 1], 'paid 10000'],
])('%s', (_, pointers, result) => {
  const claim = { diagnoses: ['Z411', 'L570'], lines: lines({ pointers }) }
  expect(results(decide({ rules: [row('diagnosis-not-covered', params)], claim }).remit)).toEqual([result])
})

test('what the contract makes the provider’s is CO', () => {
  const claim = { diagnoses: ['Z411'] }
  const rules = [row('diagnosis-not-covered', { ...params, group: 'CO' })]
  expect(results(decide({ rules, claim }).remit)).toEqual(['CO-167'])
})
