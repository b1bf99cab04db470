import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([facts('G0463', { family: 'repair-simple' })])
const rules = [row('assistant-not-paid', { scope: { families: ['repair-'] } })]

test.each([
  [['80'], 'CO-54'],
  [['RT', 'AS'], 'CO-54'],
  [['62'], 'paid 10000'],
  [[], 'paid 10000'],
])('modifiers %j: %s', (modifiers, expected) =>
  expect(results(decide({ rules, reference, claim: { lines: lines({ modifiers }) } }).remit)).toEqual([
    expected,
  ]),
)
