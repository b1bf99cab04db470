import { expect, test } from 'vitest'
import { decide, facts, lines, referenceWith, results, row } from '../fixture.ts'

test.each([
  ['a video visit at home', ['95'], '10', 'paid 10000'],
  ['a video visit elsewhere', ['95'], '02', 'paid 10000'],
  ['a video visit at the office', ['95'], '11', 'CO-5 M77'],
  ['a visit at the office', [], '11', 'paid 10000'],
])('%s', (_, modifiers, placeOfService, result) => {
  const rules = [row('place-of-service', { scope: { modifiers: ['93', '95'] }, places: ['02', '10'] })]
  const claim = { lines: lines({ modifiers, placeOfService }) }
  expect(results(decide({ rules, claim }).remit)).toEqual([result])
})

test.each([
  ['23', 'paid 10000'],
  ['11', 'CO-58 M77'],
])('without places of its own the row goes by the procedure: %s', (placeOfService, result) => {
  const reference = referenceWith([facts('G0463', { places: ['23'] })])
  const rules = [row('place-of-service', { reason: '58' })]
  expect(results(decide({ rules, reference, claim: { lines: lines({ placeOfService }) } }).remit)).toEqual([
    result,
  ])
})
