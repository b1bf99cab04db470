import { expect, test } from 'vitest'
import { institutionalClaim, professionalClaim } from '../claim/fixture.ts'
import { decide, fee, lines, payerWith, referenceWith, results, row } from './fixture.ts'
import type { Payer } from './payer.ts'
import { imbalances } from './remit.ts'
import { correct, voidClaim } from './reopen.ts'

const rules = [
  row('modifier-required', { scope: { codes: ['G0283'] }, anyOf: ['GP'], why: 'discipline.' }),
  row('duplicate', { repeat: [] }),
  row('fee-schedule'),
  row('deductible', { amount: 3_000 }),
]
const fees = [fee('G0283', 5_000)]
const first = decide({ rules, fees, claim: { lines: lines({ procedure: 'G0283' }) } })
const right = professionalClaim({ lines: lines({ procedure: 'G0283', modifiers: ['GP'] }) })
const payer = (more: Partial<Payer>) =>
  payerWith(rules, fees, { correction: { days: 365, source: 'test' }, ...more })
const change = (claim: Parameters<typeof correct>[1], more: Partial<Payer> = {}, on = '2026-05-01') =>
  correct(first.remit, claim, payer(more), first.file, on, referenceWith())

test.each([
  ['a replacement', { frequency: '7', originalReference: first.remit.control }, {}],
  ['a reopening', { frequency: '1' }, { track: 'reopening' as const }],
])('%s takes the first answer back and decides again', (_, part, more) => {
  const result = change({ ...right, ...part }, more)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const { reversal, remit, file } = result.value
  expect([results(first.remit), results(remit)]).toEqual([['CO-4'], ['paid 2000']])
  expect([imbalances(reversal), imbalances(remit)]).toEqual([[], []])
  expect(reversal.lines[0]?.adjustments[0]).toMatchObject({ reason: '4', cents: -12_500 })
  expect(file.history.map((entry) => entry.control)).toEqual([remit.control])
})

test.each([
  [
    'the wrong track: frequency 7 to a payer that reopens',
    { frequency: '7', originalReference: 'x' },
    { track: 'reopening' as const },
    '2026-05-01',
    'frequency',
  ],
  ['frequency 1 where a replacement is due', { frequency: '1' }, {}, '2026-05-01', 'frequency'],
  [
    'another claim’s reference',
    { frequency: '7', originalReference: 'x' },
    {},
    '2026-05-01',
    'originalReference',
  ],
  ['too late', { frequency: '7', originalReference: first.remit.control }, {}, '2027-06-01', 'frequency'],
])('%s', (_, part, more, on, at) => {
  expect(change({ ...right, ...part }, more, on)).toMatchObject({ ok: false, problems: [{ at }] })
})

test('an adjustment bill needs a condition code that says what changed', () => {
  const bill = institutionalClaim({ frequency: '7', originalReference: first.remit.control })
  expect(change(bill, { track: 'adjustment-bill' })).toMatchObject({
    ok: false,
    problems: [{ at: 'conditions' }],
  })
})

test('taking a claim back gives its benefit back', () => {
  const paid = decide({
    rules,
    fees,
    claim: { lines: lines({ procedure: 'G0283', modifiers: ['GP'] }) },
    file: { accumulators: { HMX204417: { deductible: 1_000 } } },
  })
  expect(paid.file.accumulators.HMX204417?.deductible).toBe(3_000)
  const { reversal, file } = voidClaim(paid.remit, paid.file, '2026-06-01')
  expect(reversal).toMatchObject({ status: '22', paid: -3_000, patient: -2_000 })
  expect(file).toMatchObject({ history: [], accumulators: { HMX204417: { deductible: 1_000 } } })
})
