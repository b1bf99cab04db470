import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

const params = { scope: { codes: ['G2211'] }, modifier: '25', why: 'not with 25.' }
const reference = referenceWith([
  facts('G0463', { family: 'em-clinic' }),
  facts('G2211', { family: 'em-addition', addOnTo: ['G0463'] }),
])

test.each([
  ['the visit carries 25', ['25'], ['paid 10000', 'CO-97 M15']],
  ['the visit stands alone', [], ['paid 10000', 'paid 10000']],
])('%s', (_, modifiers, expected) => {
  const claim = { lines: lines({ modifiers }, { procedure: 'G2211' }) }
  expect(results(decide({ rules: [row('no-addition', params)], reference, claim }).remit)).toEqual(expected)
})
