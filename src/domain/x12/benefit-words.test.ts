import { expect, test } from 'vitest'
import { set271 } from './271.ts'
import { benefitLines } from './benefit-words.ts'
import { golden271 } from './testing/golden-eligibility.ts'

test('each EB is a line in words, with its amount, its period and what else is said', () => {
  const read = set271.read(golden271)
  const benefits = read.ok ? (read.value.answers[0]?.members[0]?.benefits ?? []) : []
  const lines = benefitLines(benefits)
  expect(lines).toHaveLength(benefits.length)
  expect(lines[0]).toMatchObject({ what: 'covered', services: 'the plan as a whole', whom: 'the family' })
  expect(lines).toContainEqual({
    what: 'deductible',
    services: 'the plan as a whole',
    whom: 'the person',
    amount: '$640.00, what remains',
    more: 'in network',
  })
})
