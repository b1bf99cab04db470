import { expect, test } from 'vitest'
import { adjustments, decide, lines, row } from '../fixture.ts'

const rules = [row('benefit-limit', { amount: 50_000, accumulator: 'accident', label: 'Accident limit' })]
const billed = { lines: lines({ charge: 12_000 }, { procedure: 'J1885', charge: 12_000 }) }

test.each([
  ['room for both', 0, [['CO-45 2000'], ['CO-45 2000'], []], 20_000],
  ['room for one and a half', 35_000, [['CO-45 2000'], ['CO-45 2000', 'PR-119 5000'], []], 15_000],
  ['room for one exactly', 40_000, [['CO-45 2000'], ['PR-119 12000'], []], 10_000],
  ['used up', 50_000, [['PR-119 12000'], ['PR-119 12000'], []], 0],
])('%s', (_, used, expected, paid) => {
  const { remit, file } = decide({
    rules,
    claim: billed,
    file: { accumulators: { HMX204417: { accident: used } } },
  })
  expect(adjustments(remit)).toEqual(expected)
  expect([remit.paid, file.accumulators.HMX204417?.accident]).toEqual([paid, used + paid])
})
