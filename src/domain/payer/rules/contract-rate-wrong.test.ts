import { expect, test } from 'vitest'
import { adjustments, decide, fee, lines, row } from '../fixture.ts'

test('the wrong rate is paid, and the row says whose mistake it is', () => {
  const rules = [
    row('contract-rate-wrong', { scope: { codes: ['G0463'] }, loaded: 6_000 }, { owner: 'payer' }),
    row('fee-schedule'),
  ]
  const { remit } = decide({
    rules,
    fees: [fee('G0463', 8_000), fee('J1885', 500)],
    claim: { lines: lines({}, { procedure: 'J1885' }) },
  })
  expect(remit.lines.map((line) => line.paid)).toEqual([6_000, 500])
  expect(adjustments(remit)[0]).toEqual(['CO-45 6500'])
  expect(remit.lines[0]?.adjustments[0]?.because).toMatchObject({
    owner: 'payer',
    says: expect.stringContaining('$80.00'),
  })
  expect(remit.lines[1]?.adjustments[0]?.because.owner).toBeUndefined()
})
