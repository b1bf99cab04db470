import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const params = { scope: { families: ['em-'] }, never: ['59'], why: 'a visit takes 25.' }
const reference = referenceWith([facts('G0463', { family: 'em-clinic' })])

test.each([
  ['59 on a visit', ['59'], 'CO-4'],
  ['25 on a visit', ['25'], 'paid 10000'],
])('%s', (_, modifiers, expected) => {
  expect(
    results(
      decide({ rules: [row('modifier-misused', params)], reference, claim: { lines: lines({ modifiers }) } })
        .remit,
    ),
  ).toEqual([expected])
})
