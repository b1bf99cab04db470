import { expect, test } from 'vitest'
import { decide, fee, lines, past, results, row } from '../fixture.ts'

const params = {
  items: { E0260: 'capped', E0143: 'inexpensive' },
  percent: 10,
  laterPercent: 7.5,
  fullMonths: 3,
  months: 13,
  usedPercent: 75,
}
const fees = [fee('E0260', 123_450, { modifier: 'NU' }), fee('E0143', 10_500, { modifier: 'NU' })]
const rents = (procedure: string, months: number) =>
  Array.from({ length: months }, (_, month) =>
    past(procedure, `2026-${String(month + 1).padStart(2, '0')}-01`, { modifiers: ['RR'] }),
  )

test.each([
  // 1,234.50 × 10 % = 123.45; × 7.5 % = 92.5875, half up 92.59
  ['month 1 of a capped item', 'E0260', ['RR'], 0, 'paid 12345'],
  ['month 3', 'E0260', ['RR'], 2, 'paid 12345'],
  ['month 4', 'E0260', ['RR'], 3, 'paid 9259'],
  ['month 13', 'E0260', ['RR'], 12, 'paid 9259'],
  ['month 14: it is the patient’s', 'E0260', ['RR'], 13, 'CO-108'],
  ['a capped item sold', 'E0260', ['NU'], 0, 'CO-108'],
  ['an inexpensive item bought new', 'E0143', ['NU'], 0, 'paid 10500'],
  // 105.00 × 75 % = 78.75
  ['bought used', 'E0143', ['UE'], 0, 'paid 7875'],
  ['rented', 'E0143', ['RR'], 0, 'paid 1050'],
  ['rented until the rents make the price', 'E0143', ['RR'], 9, 'paid 1050'],
  ['rented for longer', 'E0143', ['RR'], 10, 'CO-108'],
  ['neither said', 'E0143', [], 0, 'CO-108'],
])('%s', (_, procedure, modifiers, months, result) => {
  const claim = { lines: lines({ procedure, modifiers, charge: 200_000 }) }
  const file = { history: rents(procedure, months) }
  const { remit } = decide({ rules: [row('rental', params), row('fee-schedule')], fees, claim, file })
  expect(results(remit)).toEqual([result])
})

test('no purchase price: the payer cannot price it', () => {
  const claim = { lines: lines({ procedure: 'E0260', modifiers: ['RR'] }) }
  const { remit } = decide({ rules: [row('rental', params), row('fee-schedule')], fees: [], claim })
  expect(results(remit)).toEqual(['CO-147'])
})
