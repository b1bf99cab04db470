import { expect, test } from 'vitest'
import { decide, lines, member, results, row } from '../fixture.ts'

const rules = [row('grace-period', { paid: 1, months: 3 })]

test.each([
  ['paid', '2026-03-31', 'paid 10000'],
  ['first month of grace', '2026-04-30', 'paid 10000'],
  ['second month', '2026-05-01', 'OA-257'],
  ['third month', '2026-06-30', 'OA-257'],
  ['after it', '2026-07-01', 'CO-27'],
  ['the next year', '2027-01-01', 'paid 10000'],
])('premium paid to March: %s, %s', (_, from, expected) => {
  const file = { members: [member({ premiumPaidTo: '2026-03-31' })] }
  const { remit } = decide({ rules, file, claim: { lines: lines({ from, to: from }) }, on: '2027-01-20' })
  // The rule itself holds in 2026 only; so do the fees.
  expect(results(remit)).toEqual([from < '2027-01-01' ? expected : 'CO-147'])
})

test('nothing unpaid, nothing to wait for', () =>
  expect(results(decide({ rules }).remit)).toEqual(['paid 10000']))
