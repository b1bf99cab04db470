import { expect, test } from 'vitest'
import { decide, facts, lines, member, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([
  facts('G0101', { sex: 'F' }),
  facts('G0103', { sex: 'M', age: { from: 50, to: 120 } }),
])
const rules = [row('age-sex')]

test.each([
  ['right sex', 'G0101', 'F', '1984-05-17', [], 'paid 10000'],
  ['wrong sex', 'G0101', 'M', '1984-05-17', [], 'CO-7'],
  ['the modifier that vouches', 'G0101', 'M', '1984-05-17', ['KX'], 'paid 10000'],
  ['a day too young', 'G0103', 'M', '1976-03-11', [], 'CO-6'],
  ['the birthday', 'G0103', 'M', '1976-03-10', [], 'paid 10000'],
  ['no facts, no judgment', 'G0463', 'M', '1976-03-11', [], 'paid 10000'],
])('%s', (_, procedure, sex, birth, modifiers, expected) => {
  const file = { members: [member({ sex, birth })] }
  const claim = { lines: lines({ procedure, modifiers }) }
  expect(results(decide({ rules, reference, file, claim }).remit)).toEqual([expected])
})
