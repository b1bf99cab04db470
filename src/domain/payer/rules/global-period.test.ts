import { expect, test } from 'vitest'
import { decide, facts, lines, past, referenceWith, results, row } from '../fixture.ts'

const params = {
  after: { '010': 10, '090': 90 },
  before: { '090': 1 },
  visit: ['24'],
  decision: ['57'],
  procedure: ['58', '78', '79'],
}
const reference = referenceWith([
  facts('G0463', { family: 'em-clinic' }),
  facts('G0104', { global: '000' }),
  facts('J1885'),
])
const surgery = (day: string, global: string, more = {}) => past('G0105', day, { global, ...more })

test.each([
  ['a visit on day 10 of 010', 'G0463', [], surgery('2026-02-28', '010'), 'CO-97 M15'],
  ['a visit on day 11 of 010', 'G0463', [], surgery('2026-02-27', '010'), 'paid 10000'],
  ['a visit on day 90 of 090', 'G0463', [], surgery('2025-12-10', '090'), 'CO-97 M15'],
  ['a visit on day 91 of 090', 'G0463', [], surgery('2025-12-09', '090'), 'paid 10000'],
  ['a visit the day before 090', 'G0463', [], surgery('2026-03-11', '090'), 'CO-97 M15'],
  ['with the decision for surgery', 'G0463', ['57'], surgery('2026-03-11', '090'), 'paid 10000'],
  ['unrelated visit', 'G0463', ['24'], surgery('2026-03-01', '010'), 'paid 10000'],
  ['another procedure', 'G0104', [], surgery('2026-03-01', '010'), 'CO-97 M15'],
  ['unrelated procedure', 'G0104', ['79'], surgery('2026-03-01', '010'), 'paid 10000'],
  ['a drug is not surgical work', 'J1885', [], surgery('2026-03-01', '010'), 'paid 10000'],
  ['another provider', 'G0463', [], surgery('2026-03-01', '010', { npi: '9000000000' }), 'paid 10000'],
])('%s', (_, procedure, modifiers, earlier, expected) => {
  const claim = { lines: lines({ procedure, modifiers }) }
  expect(
    results(
      decide({ rules: [row('global-period', params)], reference, claim, file: { history: [earlier] } }).remit,
    ),
  ).toEqual([expected])
})
