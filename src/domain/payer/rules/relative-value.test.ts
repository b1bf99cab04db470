import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'

/** Factor of CY2026 $33.4009; units and indexes are invented. */
const rules = [
  row('relative-value', {
    factor: 334_009,
    indexes: { work: 1_000, practice: 912, malpractice: 1_103 },
    units: { X0001: { work: 1_300, facility: 540, nonfacility: 1_250, malpractice: 100 } },
    facilityPlaces: ['22'],
    percents: { '52': 50 },
  }),
  row('fee-schedule'),
]

test.each([
  // 1.300 + 1.140 + 0.1103 = 2.5503 × 33.4009 = 85.18231…
  ['in the office', { placeOfService: '11' }, 8_518],
  // 1.300 + 0.49248 + 0.1103 = 1.90278 × 33.4009 = 63.55456…
  ['in a facility', { placeOfService: '22' }, 6_355],
  // 85.18231 × 3 = 255.54694…: rounding each unit first would give 255.54
  ['three units, rounded once', { units: 3 }, 25_555],
  ['reduced: half of the rounded price', { modifiers: ['52'] }, 4_259],
  ['never more than the charge', { charge: 8_000 }, 8_000],
])('%s', (_, part, cents) => {
  const claim = { lines: lines({ procedure: 'X0001', charge: 90_000, ...part }) }
  const { remit } = decide({ rules, fees: [], claim })
  expect(results(remit)).toEqual([`paid ${cents}`])
})

test('the formula is told with its numbers; a code without units is not guessed', () => {
  const claim = { lines: lines({ procedure: 'X0001', charge: 90_000 }, { procedure: 'X0002' }) }
  const { remit } = decide({ rules, fees: [], claim })
  expect(remit.steps?.[0]?.says).toBe(
    'line 1 (X0001): (work 1.3 × 1 + practice expense 1.25 × 0.912 + malpractice 0.1 × 1.103) × $33.4009 = $85.18.',
  )
  expect(results(remit)[1]).toBe('CO-147')
})
