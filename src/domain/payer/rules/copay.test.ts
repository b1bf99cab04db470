import { expect, test } from 'vitest'
import { adjustments, decide, facts, lines, referenceWith, row } from '../fixture.ts'

const reference = referenceWith([facts('G0463', { family: 'em-clinic' })])
const rules = [
  row('fee-schedule'),
  row('copay', { scope: { families: ['em-'] }, amount: 3_000, label: 'Office copay' }),
  row('deductible', { amount: 100_000 }),
  row('coinsurance', { percent: 20 }),
]

test('a visit has a copay and neither deductible nor coinsurance; other lines have', () => {
  const { remit } = decide({
    rules,
    reference,
    claim: { lines: lines({}, { procedure: 'J1885', charge: 10_000 }) },
  })
  expect(adjustments(remit)).toEqual([['CO-45 2500', 'PR-3 3000'], ['PR-1 10000'], []])
})

test('once a day, and never above what is allowed', () => {
  const two = decide({ rules, reference, claim: { lines: lines({}, { modifiers: ['25'] }) } }).remit
  expect(adjustments(two).slice(0, 2)).toEqual([['CO-45 2500', 'PR-3 3000'], ['CO-45 2500']])
  const small = decide({ rules, reference, claim: { lines: lines({ charge: 2_000 }) } }).remit
  expect(small).toMatchObject({ patient: 2_000, paid: 0, status: '1' })
})
