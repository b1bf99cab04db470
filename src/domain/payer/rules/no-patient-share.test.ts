import { expect, test } from 'vitest'
import { adjustments, decide, lines, row } from '../fixture.ts'

const shares = [
  row('fee-schedule'),
  row('deductible', { amount: 3_000 }),
  row('coinsurance', { percent: 20 }),
]

test.each([
  ['nothing waived', [], ['CO-45 2500', 'PR-1 3000', 'PR-2 1400']],
  ['all of it', ['deductible', 'coinsurance', 'copay'], ['CO-45 2500']],
  ['the deductible only', ['deductible'], ['CO-45 2500', 'PR-2 2000']],
])('%s', (_, waives, expected) => {
  const rule = row('no-patient-share', { scope: { modifiers: ['33'] }, waives, why: 'it is preventive.' })
  const { remit } = decide({ rules: [...shares, rule], claim: { lines: lines({ modifiers: ['33'] }) } })
  expect(adjustments(remit)[0]).toEqual(expected)
})
