import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([
  facts('X0001', { family: 'em-ed' }),
  facts('X0002', { family: 'em-office' }),
])
const rules = (outside: string) => [
  row('network-only', { outside: [outside], emergency: { families: ['em-ed'] } }),
]

test.each([
  ['a provider of the network', NPI.attending, 'X0002', 'paid 10000'],
  ['another one', NPI.group, 'X0002', 'PR-242'],
  ['another one in an emergency', NPI.group, 'X0001', 'paid 10000'],
])('%s', (_, outside, procedure, result) => {
  const { remit } = decide({ rules: rules(outside), reference, claim: { lines: lines({ procedure }) } })
  expect(results(remit)).toEqual([result])
})
