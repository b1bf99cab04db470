import { describe, expect, test } from 'vitest'
import { institutionalLine } from '../../claim/fixture.ts'
import { adjustments, decide, fee, firstResult, lines, member, row } from '../fixture.ts'
import { imbalances } from '../remit.ts'

const second = (method: string, more: Record<string, unknown> = {}) =>
  row('coordination', { method, ...more }, { id: 'cob' })
const after = (
  rules: ReturnType<typeof row>[],
  allowed: number,
  first: Parameters<typeof firstResult>[0],
  file = {},
) =>
  decide({
    rules,
    fees: [fee('G0463', allowed)],
    claim: { lines: lines({ charge: first[0]?.charge ?? 0 }) },
    file: { prior: [firstResult(first)], ...file },
  })

describe('Medicare second: the example of 42 CFR 411.33(b) first', () => {
  const rules = [row('coinsurance', { percent: 20 }), second('medicare')]
  test.each([
    // charge 175, first allowed 150 and paid 120, fee 125: lowest of 55, 100, 150 − 120 = 30
    ['the higher allowed amount decides', 17_500, 15_000, 12_000, 12_500, 3_000],
    // the first payer paid nothing: the normal payment
    ['the normal payment decides', 17_500, 15_000, 0, 12_500, 10_000],
    // nothing is left above what the first one paid
    ['the first payment is above both', 17_500, 17_000, 17_000, 12_500, 0],
  ])('%s', (_, charge, allowed, paid, medicare, expected) => {
    const { remit } = after(rules, medicare, [{ charge, allowed, paid, patient: { 2: charge - paid } }])
    expect(remit).toMatchObject({ paid: expected, status: '2' })
    expect(imbalances(remit)).toEqual([])
  })
})

/** First plan: 200.00 charged, 150.00 allowed, paid 110.00, 40.00 left. This plan alone: 160.00, 20 %: 128.00 and 32.00. */
const usual = [{ charge: 20_000, allowed: 15_000, paid: 11_000, patient: { 2: 4_000 } }]

test.each([
  ['standard', 'standard', usual, ['OA-23 16000'], 4_000],
  ['carve-out', 'carve-out', usual, ['PR-2 2200', 'OA-23 16000'], 1_800], // 128.00 − 110.00
  ['Medicaid', 'lesser-of', usual, ['PR-2 3200', 'OA-23 16000'], 800], // 160.00 − 110.00 = 50.00, but only 40.00 is left, 32.00 of it the patient's
  [
    'Medicaid below the first payment',
    'lesser-of',
    [{ ...usual[0], allowed: 19_000, paid: 17_000, patient: { 1: 2_000 } }],
    ['OA-23 18000', 'CO-45 2000'],
    0,
  ],
  [
    'a first denial left everything',
    'standard',
    [{ charge: 20_000, allowed: 0, paid: 0, patient: { 204: 20_000 } }],
    ['PR-2 3200', 'CO-45 4000'],
    12_800,
  ],
  [
    'nothing left',
    'standard',
    [{ charge: 20_000, allowed: 15_000, paid: 15_000, patient: {} }],
    ['OA-23 20000'],
    0,
  ],
] as [string, string, typeof usual, string[], number][])('%s', (_, method, first, expected, paid) => {
  const { remit } = after([row('coinsurance', { percent: 20 }), second(method)], 16_000, first)
  expect(adjustments(remit)[0]).toEqual(expected)
  expect([remit.paid, remit.status, imbalances(remit)]).toEqual([paid, '2', []])
})

test('what the first payer spared the patient does not count towards the limit of the year', () => {
  const rules = [
    row('coinsurance', { percent: 20 }),
    row('out-of-pocket', { amount: 500_000 }),
    second('carve-out'),
  ]
  expect(after(rules, 16_000, usual).file.accumulators.HMX204417).toEqual({ 'out-of-pocket': 2_200 })
})

describe('a supplement', () => {
  const rules = [second('supplement', { pays: ['2'], paysWhole: ['1', '2'], required: true })]
  test('pays the coinsurance and leaves the deductible', () => {
    const first = [{ charge: 20_000, allowed: 15_000, paid: 9_310, patient: { 1: 3_000, 2: 2_400 } }]
    const { remit } = after(rules, 0, first)
    expect(adjustments(remit)[0]).toEqual(['OA-23 14600', 'PR-1 3000'])
    expect(remit).toMatchObject({ paid: 2_400, patient: 3_000, status: '2' })
  })
  test('pays the inpatient deductible of a result without lines', () => {
    const prior = {
      ...firstResult([{ charge: 480_000, allowed: 500_000, paid: 319_872, patient: { 1: 173_600 } }]),
      lines: [],
    }
    const shares = [
      {
        group: 'PR' as const,
        reason: '1',
        cents: 173_600,
        because: { rule: 'x', at: 'from', says: 'x', source: 'x' },
      },
    ]
    const { remit } = decide({
      rules,
      bill: { subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' }, lines: [institutionalLine()] },
      file: { prior: [{ ...prior, claimAdjustments: shares }] },
    })
    expect(adjustments(remit)).toEqual([['OA-23 306400']])
    expect(remit).toMatchObject({ paid: 173_600, patient: 0, lines: [], status: '2' })
    expect(imbalances(remit)).toEqual([])
  })
  test('asks for the first result', () => {
    const { remit } = decide({ rules, claim: { lines: lines({ charge: 20_000 }) } })
    expect([adjustments(remit)[0], remit.lines[0]?.remarks]).toEqual([['CO-16 20000'], ['MA04']])
  })
})

test('with the first result at hand the other payer is no obstacle any more', () => {
  const members = [member({ otherPayer: { name: 'First Plan', why: 'primary', owner: 'patient' } })]
  const rules = [row('other-payer'), second('standard')]
  expect(after(rules, 16_000, usual, { members }).remit.paid).toBe(4_000)
  const { remit } = decide({ rules, file: { members } })
  expect(adjustments(remit)[0]).toEqual(['CO-22 12500'])
})

test('Medicare second for a stay: 42 CFR 411.33(e), lowest of four', () => {
  // charges 2,800, first paid 2,360, Medicare's gross 2,700, deductible 520: lowest of 2,180, 340, 440 and 2,280
  const prior = {
    ...firstResult([{ charge: 280_000, allowed: 280_000, paid: 236_000, patient: { 1: 44_000 } }]),
    lines: [],
  }
  const { remit } = decide({
    rules: [
      row('facility-by-drg', { bills: ['011'] }),
      row('part-a-deductible', { bills: ['011'], amount: 52_000, accumulator: 'part-a-deductible', gap: 60 }),
      second('medicare'),
    ],
    fees: [fee('DRG 195', 270_000, { unit: 'claim' })],
    bill: {
      subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
      lines: [institutionalLine({ charge: 280_000 })],
    },
    file: { prior: [prior] },
  })
  expect(adjustments(remit)).toEqual([['OA-23 236000', 'CO-45 10000']])
  expect(remit).toMatchObject({ paid: 34_000, patient: 0, status: '2' })
  expect(imbalances(remit)).toEqual([])
})
