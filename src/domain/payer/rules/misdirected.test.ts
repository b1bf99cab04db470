import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const why = 'it pays for these.'
const equipment = row('misdirected', { scope: { codes: ['E0143'] }, to: 'the equipment contractor', why })
const card = row('misdirected', { members: ['HMX'], to: 'the railroad contractor', why })
const trial = row('misdirected', { scope: { modifiers: ['Q1'] }, to: 'Original Medicare', why })

test.each([
  ['a walker', equipment, { procedure: 'E0143' }, 'CO-109 N418'],
  ['a visit', equipment, {}, 'paid 10000'],
  ['the card belongs elsewhere', card, {}, 'CO-109 N418'],
  ['another card', { ...card, params: { ...card.params, members: ['WA'] } }, {}, 'paid 10000'],
  ['a trial’s routine cost', trial, { modifiers: ['Q1'] }, 'CO-109 N418'],
])('%s', (_, rule, part, expected) =>
  expect(results(decide({ rules: [rule], claim: { lines: lines(part) } }).remit)).toEqual([expected]),
)
