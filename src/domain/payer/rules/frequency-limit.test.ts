import { expect, test } from 'vitest'
import { decide, lines, past, results, row } from '../fixture.ts'

const scope = { codes: ['G0105'] }

test.each([
  ['never before', { units: 1, days: 730 }, [], 'paid 10000'],
  ['inside the window', { units: 1, days: 730 }, [past('G0105', '2025-03-10')], 'CO-119 N362'],
  ['just outside the window', { units: 1, days: 365 }, [past('G0105', '2025-03-10')], 'paid 10000'],
  [
    'a denial uses nothing up',
    { units: 1, days: 730 },
    [past('G0105', '2025-03-10', { denied: '50' })],
    'paid 10000',
  ],
  ['another code', { units: 1, days: 730 }, [past('G0121', '2025-03-10')], 'paid 10000'],
  ['last calendar year', { units: 1 }, [past('G0105', '2025-12-31')], 'paid 10000'],
  ['this calendar year', { units: 1 }, [past('G0105', '2026-01-02')], 'CO-119 N362'],
  [
    'too often rather than used up',
    { units: 1, reason: '151' },
    [past('G0105', '2026-01-02')],
    'CO-151 N362',
  ],
])('%s', (_, params, history, expected) => {
  const claim = { lines: lines({ procedure: 'G0105' }) }
  expect(
    results(
      decide({ rules: [row('frequency-limit', { scope, ...params })], claim, file: { history } }).remit,
    ),
  ).toEqual([expected])
})

test('a signed notice moves it to the patient', () => {
  const claim = { lines: lines({ procedure: 'G0105', modifiers: ['GA'] }) }
  const rules = [row('frequency-limit', { scope, units: 1, notice: true })]
  expect(results(decide({ rules, claim, file: { history: [past('G0105', '2026-01-02')] } }).remit)).toEqual([
    'PR-119 N362',
  ])
})
