import { expect, test } from 'vitest'
import { NPI } from '../../claim/fixture.ts'
import { decide, past, row } from '../fixture.ts'

const rules = [row('readmission', { days: 30 }), row('facility-by-drg', { bills: ['011'] })]
const fees = [
  {
    code: 'DRG 195',
    allowed: 500_000,
    unit: 'claim' as const,
    inForce: { from: '2026-01-01' },
    source: 'simulated-fees',
  },
]
const subscriber = { last: 'Vance', first: 'Mira', id: 'HMX204417' }

test.each([
  ['no earlier stay', [], [], 'paid'],
  ['back on the thirtieth day', [past('stay:011', '2026-04-04')], [], '249'],
  ['back on the thirty-first day', [past('stay:011', '2026-04-03')], [], 'paid'],
  ['back on the day of leaving', [past('stay:011', '2026-05-04')], [], '249'],
  ['unrelated, and the bill says so', [past('stay:011', '2026-05-04')], ['B4'], 'paid'],
  ['a stay in another hospital', [past('stay:011', '2026-04-20', { npi: NPI.attending })], [], 'paid'],
  ['a nursing home stay before', [past('stay:021', '2026-04-20')], [], 'paid'],
])('%s', (_, history, conditions, result) => {
  const { remit } = decide({
    rules,
    fees,
    bill: { subscriber, conditions },
    file: { history },
    on: '2026-05-20',
  })
  expect(remit.status === '4' ? remit.claimAdjustments[0]?.reason : 'paid').toBe(result)
})
