import { expect, test } from 'vitest'
import { institutionalLine } from '../../claim/fixture.ts'
import { adjustments, decide, fee, results, row } from '../fixture.ts'

const bill = (...parts: Parameters<typeof institutionalLine>[0][]) => ({
  typeOfBill: '0131',
  lines: parts.map((part) => institutionalLine({ day: '2026-05-04', units: 1, ...part })),
})
const rules = [row('facility-by-line', { scope: { bills: ['013'] } })]
const fees = [fee('G0463', 13_248), fee('0250', 0, { unit: 'line' }), fee('0300', 4_000)]

test.each([
  ['by procedure', { procedure: 'G0463', revenue: '0510', charge: 21_000 }, 'paid 13248', ['CO-45 7752']],
  ['by revenue code', { revenue: '0300', charge: 5_000 }, 'paid 4000', ['CO-45 1000']],
  ['packaged', { revenue: '0250', charge: 5_000 }, 'CO-97 M15', ['CO-97 5000']],
  [
    'more than was charged',
    { procedure: 'G0463', revenue: '0510', charge: 10_000 },
    'paid 13248',
    ['CO-94 -3248'],
  ],
  ['no price', { revenue: '0999', charge: 10_000 }, 'CO-147', ['CO-147 10000']],
])('%s', (_, part, result, expected) => {
  const { remit } = decide({ rules, fees, bill: bill(part) })
  expect(results(remit)).toEqual([result])
  expect(adjustments(remit)[0]).toEqual(expected)
})

test('a percentage of charges', () => {
  const { remit } = decide({
    rules: [row('facility-by-line', { percentOfCharge: 58 })],
    bill: bill({ revenue: '0510', charge: 12_345 }),
  })
  expect(remit.paid).toBe(7_160) // 7,160.10
})
