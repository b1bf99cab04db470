import { expect, test } from 'vitest'
import { institutionalClaim, priorResult, professionalClaim, secondaryClaim } from '../claim/fixture.ts'
import { adjustments, decide, fee, firstResult, row } from './fixture.ts'
import { ownPrior } from './prior.ts'
import { imbalances } from './remit.ts'

test('a claim to the first payer has no result on it', () => {
  expect(ownPrior(professionalClaim())).toBeUndefined()
})

test('the result on a claim is a remittance that balances; allowed is what was paid and what was left', () => {
  const remit = ownPrior(secondaryClaim())
  expect(remit && imbalances(remit)).toEqual([])
  expect(remit).toMatchObject({ payer: { id: 'FP100' }, paid: 8_000, patient: 2_000, status: '1' })
  expect(remit?.lines).toMatchObject([{ line: 1, charge: 12_500, allowed: 10_000, paid: 8_000 }])
})

test.each([
  // 100.00 allowed, 20 % is the patient's, 2 % of the 80.00 is sequestered.
  [
    'sequestration was taken from what was allowed',
    [
      ['CO', '45', 2_500],
      ['PR', '2', 2_000],
      ['CO', '253', 160],
    ],
    7_840,
    10_000,
  ],
  ['a denial that is the patient’s was not allowed', [['PR', '204', 12_500]], 0, 0],
  ['a group code nobody knows balances all the same', [['CR', '45', 4_500]], 8_000, 8_000],
] as [string, [string, string, number][], number, number][])('%s', (_, cas, paid, allowed) => {
  const [line] = priorResult().lines
  const decided = cas.map(([group, reason, cents]) => ({ group, reason, cents }))
  const prior = [priorResult({ paid, lines: line ? [{ ...line, paid, adjustments: decided }] : [] })]
  const remit = ownPrior(secondaryClaim({ prior }))
  expect(remit?.lines[0]?.allowed).toBe(allowed)
  expect(remit && imbalances(remit)).toEqual([])
})

test('a result for a stay as one has no lines, and its price is what was paid and what was left', () => {
  const whole = priorResult({
    paid: 319_872,
    adjustments: [
      { group: 'CO', reason: '45', cents: 47_568 },
      { group: 'PR', reason: '1', cents: 173_600 },
    ],
    lines: [],
  })
  const remit = ownPrior(institutionalClaim({ sequence: 'S', prior: [whole] }))
  expect(remit).toMatchObject({ lines: [], patient: 173_600, allowed: 319_872 + 173_600 })
})

test('for a third payer the two before it count together, and the last one says what is left', () => {
  const second = priorResult({
    sequence: 'S',
    payer: { name: 'Second', id: 'SP2', filing: 'BL' },
    paid: 1_200,
    lines: [
      {
        line: 1,
        paid: 1_200,
        procedure: 'G0463',
        modifiers: [],
        units: 1,
        adjustments: [
          { group: 'PR', reason: '2', cents: 800 },
          { group: 'OA', reason: '23', cents: 10_500 },
        ],
      },
    ],
  })
  const remit = ownPrior(secondaryClaim({ sequence: 'T', prior: [priorResult(), second] }))
  expect(remit).toMatchObject({ paid: 9_200, patient: 800, status: '2' })
})

test('the claim’s own result and one that crossed over lead to the same answer', () => {
  const rules = [row('coinsurance', { percent: 20 }), row('coordination', { method: 'carve-out' })]
  const shared = { rules, fees: [fee('G0463', 11_000)] }
  const own = decide({ ...shared, claim: secondaryClaim() }).remit
  const first = firstResult([{ charge: 12_500, allowed: 10_000, paid: 8_000, patient: { 2: 2_000 } }])
  const crossed = decide({ ...shared, file: { prior: [first] } }).remit
  expect(adjustments(own)).toEqual(adjustments(crossed))
  expect([own.paid, own.status]).toEqual([crossed.paid, '2'])
})
