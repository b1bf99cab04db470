import { expect, test } from 'vitest'
import { institutionalLine, NPI } from '../../claim/fixture.ts'
import { decide, fee, past, results, row } from '../fixture.ts'

const subscriber = { last: 'Vance', first: 'Mira', id: 'HMX204417' }
/** A stay from the 8th to the 12th: its lines are of the first day, the stay itself of the last. */
const stay = (npi: string = NPI.group) => [
  past('0120', '2026-05-08', { npi }),
  past('stay:011', '2026-05-12', { npi }),
]
const cases: [string, string, string, string[], ReturnType<typeof stay>, string][] = [
  ['three days before', '2026-05-05', '0510', [], stay(), 'CO-60'],
  ['four days before', '2026-05-04', '0510', [], stay(), 'paid 10000'],
  ['on the day of admission', '2026-05-08', '0450', [], stay(), 'CO-60'],
  ['unrelated and attested', '2026-05-07', '0510', ['51'], stay(), 'paid 10000'],
  ['a test, although attested', '2026-05-07', '0300', ['51'], stay(), 'CO-60'],
  ['an ambulance', '2026-05-08', '0540', [], stay(), 'paid 10000'],
  ['before a stay in another hospital', '2026-05-07', '0510', [], stay(NPI.attending), 'paid 10000'],
  ['no stay', '2026-05-07', '0510', [], [], 'paid 10000'],
]

test.each(cases)('outpatient service %s', (_, day, revenue, conditions, history, result) => {
  const { remit } = decide({
    rules: [row('payment-window', { days: 3 })],
    fees: [fee(revenue, 10_000)],
    bill: {
      typeOfBill: '0131',
      from: day,
      through: day,
      subscriber,
      conditions,
      lines: [institutionalLine({ revenue, day, units: 1, charge: 20_000 })],
    },
    file: { history },
    on: '2026-05-30',
  })
  expect(results(remit)).toEqual([result])
})
