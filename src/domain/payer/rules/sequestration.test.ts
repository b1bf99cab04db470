import { expect, test } from 'vitest'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'
import { imbalances } from '../remit.ts'

const share = [row('fee-schedule'), row('coinsurance', { percent: 20 })]

test('by line, of what is left after the patient’s share', () => {
  const { remit } = decide({
    rules: [...share, row('sequestration', { percent: 2, level: 'line' })],
    fees: [fee('G0463', 11_347)],
  })
  expect(adjustments(remit)[0]).toEqual(['CO-45 1153', 'PR-2 2269', 'CO-253 182']) // 2 % of 90.78 = 1.8156
  expect(remit.paid).toBe(8_896)
})

test('at claim level the lines keep their amounts', () => {
  const two = lines({ charge: 10_025 }, { charge: 10_025, procedure: 'J1885' })
  const { remit } = decide({
    rules: [row('fee-schedule'), row('sequestration', { percent: 2, level: 'claim' })],
    fees: [fee('G0463', 10_025), fee('J1885', 10_025)],
    claim: { lines: two },
  })
  expect(adjustments(remit)).toEqual([[], [], ['CO-253 401']]) // 2 % of 200.50, not 2 × 2.01
  expect(remit.paid).toBe(19_649)
  expect(imbalances(remit)).toEqual([])
})

test('nothing is cut from nothing', () => {
  const { remit } = decide({
    rules: [
      row('fee-schedule'),
      row('deductible', { amount: 90_000 }),
      row('sequestration', { percent: 2, level: 'line' }),
    ],
  })
  expect(adjustments(remit)[0]).toEqual(['CO-45 2500', 'PR-1 10000'])
})

test.each(['line', 'claim'] as const)(
  'what no rule has priced is denied whole, not cut before, by %s',
  (level) => {
    const { remit } = decide({
      rules: [row('facility-by-drg', { bills: ['011'] }), row('sequestration', { percent: 2, level })],
    })
    expect(adjustments(remit).flat()).toEqual(['CO-147 12500'])
    expect(imbalances(remit)).toEqual([])
  },
)
