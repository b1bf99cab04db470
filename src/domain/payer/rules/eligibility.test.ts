import { expect, test } from 'vitest'
import { decide, lines, member, results, row } from '../fixture.ts'

const covered = { from: '2026-01-01', to: '2026-06-30' }

test.each([
  ['the first covered day', '2026-01-01', 'paid 10000'],
  ['the last covered day', '2026-06-30', 'paid 10000'],
  ['the day before', '2025-12-31', 'CO-26'],
  ['the day after', '2026-07-01', 'CO-27'],
])('%s', (_, day, expected) => {
  const file = { members: [member({ coverage: covered })] }
  const open = { from: '2025-01-01' }
  const rules = [row('eligibility', {}, { inForce: open }), row('fee-schedule', {}, { inForce: open })]
  const fees = [{ code: 'G0463', allowed: 10_000, unit: 'unit' as const, inForce: open, source: 'x' }]
  expect(
    results(decide({ rules, fees, file, claim: { lines: lines({ from: day, to: day }) } }).remit),
  ).toEqual([expected])
})

test('nobody with that identifier', () => {
  expect(results(decide({ rules: [row('eligibility')], file: { members: [] } }).remit)).toEqual([
    'CO-31 N382',
  ])
})
