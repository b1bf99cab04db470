import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { decide, row } from '../fixture.ts'

const owed = (cents: number, on = '2026-02-01', npi: string = NPI.group) => ({
  reference: 'OLD77',
  npi,
  cents,
  on,
  why: 'The coverage of another patient was ended afterwards.',
})
const bill = (receivables: ReturnType<typeof owed>[], percent = 100) =>
  decide({ rules: [row('fee-schedule'), row('recoupment', { days: 41, percent })], file: { receivables } })

test.each([
  ['less than the payment', [owed(4_000)], 100, [4_000], []],
  ['more than the payment: the rest stays owed', [owed(13_000)], 100, [10_000], [3_000]],
  ['two old claims', [owed(4_000), { ...owed(9_000), reference: 'OLD78' }], 100, [4_000, 6_000], [3_000]],
  ['at most half of a payment', [owed(13_000)], 50, [5_000], [8_000]],
  // paid on 2026-04-03: the letter of 2026-02-21 is 41 days old
  ['on day 41 after the letter', [owed(4_000, '2026-02-21')], 100, [4_000], []],
  ['a day too early', [owed(4_000, '2026-02-22')], 100, [], [4_000]],
  ['another provider’s debt', [owed(4_000, '2026-02-01', NPI.attending)], 100, [], [4_000]],
])('%s', (_, receivables, percent, taken, left) => {
  const { remit, file } = bill(receivables, percent)
  expect((remit.outside ?? []).map((entry) => entry.cents)).toEqual(taken)
  expect((file.receivables ?? []).map((entry) => entry.cents)).toEqual(left)
  expect(remit.paid).toBe(10_000)
})
