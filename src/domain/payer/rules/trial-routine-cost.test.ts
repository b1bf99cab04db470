import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

const params = { modifiers: ['Q0', 'Q1'], diagnosis: 'Z00.6', condition: '30' }

test.each([
  ['no trial modifier', [], ['J209'], undefined, 'paid 10000'],
  ['all there', ['Q1'], ['J209', 'Z006'], '90417733', 'paid 10000'],
  ['no Z00.6', ['Q1'], ['J209'], '90417733', 'CO-16 M64'],
  ['no trial number', ['Q1'], ['J209', 'Z006'], undefined, 'CO-16 MA130'],
])('%s', (_, modifiers, diagnoses, trial, expected) => {
  const claim = { diagnoses, lines: lines({ modifiers }), ...(trial ? { trial } : {}) }
  expect(results(decide({ rules: [row('trial-routine-cost', params)], claim }).remit)).toEqual([expected])
})

test('a facility also needs the condition code', () => {
  const bill = {
    typeOfBill: '0131',
    others: [{ code: 'Z006' }],
    trial: '90417733',
    lines: [
      { revenue: '0510', procedure: 'G0463', modifiers: ['Q1'], units: 1, charge: 9_000, nonCovered: 0 },
    ],
  }
  const run = (conditions: string[]) =>
    results(decide({ rules: [row('trial-routine-cost', params)], bill: { ...bill, conditions } }).remit)
  expect(run([])).toEqual(['CO-16 MA130'])
  expect(run(['30'])[0]).toContain('paid')
})
