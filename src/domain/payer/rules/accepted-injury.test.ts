import { expect, test } from 'vitest'
import { decide, member, results, row } from '../fixture.ts'

const rules = [row('accepted-injury', { reason: 'P4' })]
const injury = { day: '2026-03-02', diagnoses: ['S61', 'M54.5'] }

test.each([
  ['an accepted wound', ['S61.511A'], injury, 'paid 10000'],
  ['without its dot', ['M5450'], injury, 'paid 10000'],
  ['something else', ['J20.9'], injury, 'OA-P4'],
  ['before the injury', ['S61.511A'], { ...injury, day: '2026-03-11' }, 'OA-P4'],
  ['on its day', ['S61.511A'], { ...injury, day: '2026-03-10' }, 'paid 10000'],
])('%s: %j', (_, diagnoses, accepted, expected) => {
  const file = { members: [member({ injury: accepted })] }
  expect(results(decide({ rules, claim: { diagnoses }, file }).remit)).toEqual([expected])
})

test('nobody reported an injury: not this insurer’s', () =>
  expect(results(decide({ rules: [row('accepted-injury', { reason: 'P21' })] }).remit)).toEqual(['OA-P21']))
