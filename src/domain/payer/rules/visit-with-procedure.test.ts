import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const params = { modifiersByGlobal: { '000': ['25'], '010': ['25'], '090': ['57'] } }
const reference = (global: string) =>
  referenceWith([facts('G0463', { family: 'em-clinic' }), facts('G0105', { global })])

test.each([
  ['minor procedure, no 25', '000', [], 'CO-97 M15'],
  ['minor procedure, 25', '010', ['25'], 'paid 10000'],
  ['major procedure, 25 is the wrong one', '090', ['25'], 'CO-97 M15'],
  ['major procedure, 57', '090', ['57'], 'paid 10000'],
  ['no global period', 'XXX', [], 'paid 10000'],
])('%s', (_, global, modifiers, expected) => {
  const claim = { lines: lines({ modifiers }, { procedure: 'G0105' }) }
  expect(
    results(
      decide({ rules: [row('visit-with-procedure', params)], reference: reference(global), claim }).remit,
    )[0],
  ).toBe(expected)
})
