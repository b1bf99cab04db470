import { expect, test } from 'vitest'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'

test.each([
  ['exact', 20, 10_000, 2_000],
  ['half a cent goes up to the patient, the payer pays the rest', 20, 12_343, 2_469], // 2,468.6
  ['rounded once, not truncated', 20, 9_998, 2_000], // 1,999.6
  ['a half', 50, 10_001, 5_001], // 5,000.5
])('%s', (_, percent, price, expected) => {
  const rules = [row('fee-schedule'), row('coinsurance', { percent })]
  const { remit } = decide({
    rules,
    fees: [fee('G0463', price)],
    claim: { lines: lines({ charge: 12_500 }) },
  })
  expect(remit).toMatchObject({ patient: expected, paid: price - expected })
})

test('the first row that fits is the one that counts', () => {
  const rules = [
    row('fee-schedule'),
    row('coinsurance', { scope: { modifiers: ['PT'] }, percent: 15 }, { id: 'pt' }),
    row('coinsurance', { percent: 20 }),
  ]
  const { remit } = decide({ rules, claim: { lines: lines({ modifiers: ['PT'] }, { procedure: 'J1885' }) } })
  expect(adjustments(remit).slice(0, 2)).toEqual([
    ['CO-45 2500', 'PR-2 1500'],
    ['CO-45 2500', 'PR-2 2000'],
  ])
})
