import { expect, test } from 'vitest'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'

const rules = [row('fee-schedule'), row('deductible', { amount: 28_300 })]
const used = (deductible: number) => ({ accumulators: { HMX204417: { deductible } } })

test.each([
  ['not touched', 0, ['PR-1 10000'], 10_000],
  ['partly met', 22_000, ['PR-1 6300'], 28_300],
  ['met', 28_300, [], 28_300],
])('%s', (_, before, expected, after) => {
  const { remit, file } = decide({ rules, file: used(before), claim: { lines: lines({ charge: 10_000 }) } })
  expect(adjustments(remit)[0]).toEqual(expected)
  expect(file.accumulators.HMX204417?.deductible).toBe(after)
})

test('line after line until it is met', () => {
  const { remit } = decide({
    rules,
    file: used(15_000),
    claim: { lines: lines({ charge: 10_000 }, { charge: 10_000, procedure: 'J1885' }) },
  })
  expect(adjustments(remit).slice(0, 2)).toEqual([['PR-1 10000'], ['PR-1 3300']])
})

test('for a stay priced as one it stands at claim level', () => {
  const stay = [row('facility-by-drg', { bills: ['011'] }), row('deductible', { amount: 150_000 })]
  const { remit } = decide({
    rules: stay,
    fees: [fee('DRG 195', 500_000)],
    bill: { subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' } },
  })
  expect(adjustments(remit)).toEqual([['CO-45 41040', 'PR-1 150000']])
})
