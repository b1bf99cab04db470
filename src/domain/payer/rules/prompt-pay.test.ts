import { expect, test } from 'vitest'
import { paymentTotal } from '../../x12/payment.ts'
import { decide, row } from '../fixture.ts'

const late = (days: number) => ({ delays: [{ account: 'AC1001', days, why: 'It lay in a queue.' }] })
/** 14 days is the usual answer of the test payer. */
const bill = (days: number, params: object = { days: 30, percent: 4.625 }) =>
  decide({ rules: [row('fee-schedule'), row('prompt-pay', { ...params })], file: late(days) }).remit

test.each([
  ['paid on day 30', 16, undefined],
  // 100.00 × 4.625 % × 1 ÷ 365 = 0.0127
  ['paid on day 31', 17, -1],
  // 100.00 × 4.625 % × 15 ÷ 365 = 0.19007
  ['fifteen days late', 31, -19],
])('%s', (_, days, cents) => expect(bill(days).outside?.[0]?.cents).toBe(cents))

test('the claim says the interest, the money stands beside it, and the two make the payment', () => {
  const remit = bill(380) // 364 days late: 100.00 × 4.625 % × 364 ÷ 365 = 4.6123
  expect(remit).toMatchObject({
    paid: 10_000,
    paidOn: '2027-04-18',
    more: { amounts: [{ kind: 'I', cents: 461 }] },
    outside: [{ reason: 'L6', reference: remit.control, cents: -461 }],
  })
  expect(paymentTotal([remit], remit.outside)).toBe(10_461)
})

test('nothing paid, no interest', () => {
  const rules = [
    row('not-covered', { says: 'never.', remark: 'N130' }),
    row('prompt-pay', { days: 30, percent: 5 }),
  ]
  expect(decide({ rules, file: late(100) }).remit.outside).toBeUndefined()
})
