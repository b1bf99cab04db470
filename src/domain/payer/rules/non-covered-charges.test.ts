import { expect, test } from 'vitest'
import { institutionalLine } from '../../claim/fixture.ts'
import { adjustments, decide, fee, row } from '../fixture.ts'

test('the non-covered column goes to the patient, the rest is priced', () => {
  const bill = {
    typeOfBill: '0131',
    lines: [institutionalLine({ revenue: '0510', charge: 21_000, nonCovered: 1_000, units: 1 })],
  }
  const { remit } = decide({
    rules: [row('non-covered-charges'), row('facility-by-line')],
    fees: [fee('0510', 15_000)],
    bill,
  })
  expect(adjustments(remit)[0]).toEqual(['PR-96 1000', 'CO-45 5000'])
  expect(remit.paid).toBe(15_000)
})
