import { expect, test } from 'vitest'
import { decide, lines, row } from '../fixture.ts'

const rules = [
  row('coinsurance', { percent: 100 }),
  row('good-faith-estimate', { tolerance: 40_000, days: 120 }),
]

test.each([
  ['$400 more', [{ account: 'AC1001', amount: 60_000, on: '2026-03-02' }], /may dispute/],
  [
    'a cent below $400',
    [{ account: 'AC1001', amount: 60_001, on: '2026-03-02' }],
    /less than \$400\.00 more/,
  ],
  ['another account’s', [{ account: 'AC1002', amount: 10_000, on: '2026-03-02' }], /No good-faith estimate/],
])('billed $1,000.00 with %s in the estimate', (_, estimates, says) => {
  const { remit } = decide({
    rules,
    claim: { lines: lines({ charge: 100_000, units: 10 }) },
    file: { estimates },
  })
  expect(remit).toMatchObject({ paid: 0, patient: 100_000 })
  expect(remit.steps?.at(-1)?.says).toMatch(says)
})
