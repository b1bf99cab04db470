import { expect, test } from 'vitest'
import { decide, facts, lines, member, referenceWith, results, row } from '../fixture.ts'

const reference = referenceWith([
  facts('X0001', { family: 'therapy-timed' }),
  facts('X0002', { family: 'em-office' }),
])
const rules = [row('consolidated-billing', { scope: { families: ['therapy-'] } })]
const file = {
  members: [
    member({ entitlements: [{ kind: 'nursing-stay', inForce: { from: '2026-03-01', to: '2026-03-31' } }] }),
  ],
}

test.each([
  ['therapy during the stay', 'X0001', '2026-03-10', 'CO-190'],
  ['therapy after it', 'X0001', '2026-04-01', 'paid 10000'],
  ['a physician’s visit during the stay', 'X0002', '2026-03-10', 'paid 10000'],
])('%s', (_, procedure, day, result) => {
  const claim = { lines: lines({ procedure, from: day, to: day }) }
  expect(results(decide({ rules, file, claim, reference, on: '2026-04-10' }).remit)).toEqual([result])
})
