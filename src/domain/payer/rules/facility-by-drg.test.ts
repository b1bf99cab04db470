import { expect, test } from 'vitest'
import { adjustments, decide, fee, row } from '../fixture.ts'
import { imbalances } from '../remit.ts'

const rules = [row('facility-by-drg', { bills: ['011'] })]
const inpatient = { subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' } }

test.each([
  ['below the charges', 472_055, ['CO-45 68985']],
  ['above the charges', 600_000, ['CO-94 -58960']],
])('one price for the stay, %s', (_, price, expected) => {
  const { remit } = decide({ rules, fees: [fee('DRG 195', price, { unit: 'claim' })], bill: inpatient })
  expect(remit).toMatchObject({
    lines: [],
    paid: price,
    allowed: price,
    drg: '195',
    status: '1',
    charge: 541_040,
  })
  expect(adjustments(remit)).toEqual([expected])
  expect(imbalances(remit)).toEqual([])
})

test.each([
  ['no DRG', { drg: '' }, 'CO-A8'],
  ['a DRG without a price', { drg: '999' }, 'CO-147'],
])('%s: denied at claim level', (_, part, code) => {
  const { remit } = decide({ rules, fees: [], bill: { ...inpatient, ...part } })
  expect(remit).toMatchObject({ lines: [], paid: 0, status: '4' })
  expect(adjustments(remit)).toEqual([[`${code} 541040`]])
  expect(imbalances(remit)).toEqual([])
})
