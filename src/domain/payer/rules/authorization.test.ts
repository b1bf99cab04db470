import { expect, test } from 'vitest'
import { decide, lines, results, row } from '../fixture.ts'
import type { Authorization } from '../payer.ts'

const auth = (more: Partial<Authorization> = {}): Authorization => ({
  number: 'A77',
  memberId: 'HMX204417',
  codes: ['G0463'],
  inForce: { from: '2026-03-01', to: '2026-03-31' },
  linked: true,
  ...more,
})

test.each([
  ['right number', 'A77', auth(), 'paid 10000', undefined],
  ['no number on the claim', undefined, auth(), 'CO-197 M62', undefined],
  ['a number of nobody', 'B12', auth(), 'CO-197 M62', undefined],
  ['on file, not linked', 'A77', auth({ linked: false }), 'CO-197', 'payer'],
  ['for another service', 'A77', auth({ codes: ['G0378'] }), 'CO-284', undefined],
  ['expired', 'A77', auth({ inForce: { from: '2026-01-01', to: '2026-03-09' } }), 'CO-302', undefined],
  ['more units than approved', 'A77', auth({ units: 1 }), 'CO-198', undefined],
])('%s', (_, authorization, entry, expected, owner) => {
  const claim = {
    lines: lines({ units: expected === 'CO-198' ? 2 : 1 }),
    ...(authorization ? { authorization } : {}),
  }
  const { remit } = decide({
    rules: [row('authorization', { scope: { codes: ['G0463'] } })],
    claim,
    file: { authorizations: [entry] },
  })
  expect(results(remit)).toEqual([expected])
  expect(remit.lines[0]?.adjustments[0]?.because.owner).toBe(owner)
})
