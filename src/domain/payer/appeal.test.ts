import { describe, expect, test } from 'vitest'
import { professionalClaim } from '../claim/fixture.ts'
import { adjudicate } from './adjudicate.ts'
import { type AppealRequest, decideAgain, decideAppeal } from './appeal.ts'
import { decide, fee, fileWith, lines, member, payerWith, referenceWith, results, row } from './fixture.ts'
import { shippedPayer } from './payers-fixture.ts'
import { imbalances } from './remit.ts'

const grounds = [
  {
    id: 'contract-rate',
    label: 'Paid below the contract',
    reasons: ['45'],
    needsOwner: 'payer' as const,
    needsOneOf: ['policy'],
  },
  {
    id: 'medical-necessity',
    label: 'The record meets the policy',
    reasons: ['50'],
    needsOneOf: ['progress-note'],
  },
]
const none = [
  { reason: '29', instead: 'No appeal; ask for an exception.' },
  { remark: 'MA130', instead: 'Send it again as new.' },
]
const appeal = { name: 'Dispute', days: 180, decisionDays: 30, source: 'test', grounds, none }

const wrongRate = row(
  'contract-rate-wrong',
  { scope: { codes: ['G0463'] }, loaded: 6_000 },
  { owner: 'payer' },
)
const denial = row('coverage-by-diagnosis', {
  scope: { codes: ['J1885'] },
  diagnoses: ['M17'],
  policy: 'The policy',
})
const rules = [wrongRate, denial, row('fee-schedule')]
const fees = [fee('G0463', 8_000), fee('J1885', 1_000)]
const payer = payerWith(rules, fees, { appeal })
const claim = professionalClaim({ lines: lines({}, { procedure: 'J1885' }) })
const first = decide({ rules, fees, claim })
const send = (ground: string, kind = 'policy', supports = true, sentOn = '2026-05-01'): AppealRequest => ({
  ground,
  attachments: [{ kind, supports }],
  sentOn,
})

describe('the decision', () => {
  test.each([
    ['another party’s mistake, with the contract', send('contract-rate'), 'overturned', 'decided again'],
    ['without the contract', send('contract-rate', 'letter'), 'upheld', 'Enclose one of these: policy'],
    ['records that show it', send('medical-necessity', 'progress-note'), 'overturned', 'decided again'],
    ['records that do not', send('medical-necessity', 'progress-note', false), 'upheld', 'do not show'],
    ['no such ground', send('kindness'), 'upheld', 'no such ground'],
    ['on the last day', send('contract-rate', 'policy', true, '2026-09-30'), 'overturned', ''],
    ['a day late', send('contract-rate', 'policy', true, '2026-10-01'), 'dismissed', '180 days'],
  ])('%s', (_, request, outcome, words) => {
    const decision = decideAppeal(first.remit, request, payer)
    expect(decision).toMatchObject({ outcome, says: expect.stringContaining(words) })
    expect(decideAppeal(first.remit, request, payer)).toEqual(decision)
  })

  test('an ordinary contract discount is upheld', () => {
    const { remit } = decide({ rules: [row('fee-schedule')], fees, claim })
    expect(decideAppeal(remit, send('contract-rate'), payer)).toMatchObject({ outcome: 'upheld', lifted: [] })
  })

  test.each([
    ['late filing', row('timely-filing', { days: 1 }), 'exception'],
    [
      'an unprocessable claim',
      row('trial-routine-cost', { modifiers: ['Q1'], diagnosis: 'J209', condition: '30' }),
      'as new',
    ],
  ])('there is no right after %s', (_, rule, words) => {
    const { remit } = decide({ rules: [rule], claim: { lines: lines({ modifiers: ['Q1'] }) } })
    expect(decideAppeal(remit, send('medical-necessity'), payer)).toMatchObject({
      outcome: 'dismissed',
      says: expect.stringContaining(words),
    })
  })
})

test('after a win the claim is decided again without the wrong row: reversal and new remittance balance', () => {
  const decision = decideAppeal(first.remit, send('contract-rate'), payer)
  const again = decideAgain(decision, first.remit, claim, payer, first.file, referenceWith())
  expect([results(first.remit), results(again.remit)]).toEqual([
    ['paid 6000', 'CO-50 N115'],
    ['paid 8000', 'CO-50 N115'],
  ])
  expect([imbalances(again.reversal), imbalances(again.remit)]).toEqual([[], []])
  expect(again.reversal).toMatchObject({ status: '22', paid: -6_000, control: first.remit.control })
  expect(again.remit.control).not.toBe(first.remit.control)
  expect(new Set(again.file.history.map((entry) => entry.control))).toEqual(new Set([again.remit.control]))
})

test('the shipped planted mistake is found, disputed and won', () => {
  const plan = shippedPayer('blue-ppo')
  const biopsy = {
    rules: plan.rules,
    fees: plan.fees,
    payer: { id: 'blue-ppo', appeal: plan.appeal },
    file: { members: [member({ payer: 'blue-ppo' })] },
  }
  const { remit } = decide({
    ...biopsy,
    claim: { lines: lines({ procedure: 'cpt:biopsy-tangential-1', charge: 22_500 }) },
  })
  expect(remit.lines[0]?.allowed).toBe(11_150)
  const decision = decideAppeal(remit, send('contract-rate', 'policy', true, '2026-05-01'), plan)
  expect(decision).toMatchObject({ outcome: 'overturned', lifted: ['bp-rate-not-updated'] })
  const again = decideAgain(
    decision,
    remit,
    professionalClaim({ lines: lines({ procedure: 'cpt:biopsy-tangential-1', charge: 22_500 }) }),
    plan,
    fileWith({ members: [member({ payer: 'blue-ppo' })] }),
    referenceWith(),
  )
  expect(again.remit.lines[0]?.allowed).toBe(13_200)
})

test('a claim that was paid late and again after an appeal: the interest goes back and none is added', () => {
  const plan = shippedPayer('blue-ppo')
  const file = fileWith({
    members: [member({ payer: 'blue-ppo' })],
    delays: [{ account: 'AC1001', days: 60, why: 'It lay in a queue.' }],
  })
  const late = professionalClaim({ lines: lines({ procedure: 'cpt:biopsy-tangential-1', charge: 22_500 }) })
  const paid = { ...plan, rules: plan.rules.filter((row) => row.rule !== 'deductible') }
  const once = adjudicate(late, paid, file, '2026-03-20', referenceWith())
  expect(once.remit.outside).toMatchObject([{ reason: 'L6' }])
  const decision = decideAppeal(once.remit, send('contract-rate', 'policy', true, '2026-06-20'), paid)
  const again = decideAgain(decision, once.remit, late, paid, once.file, referenceWith())
  expect(again.reversal.outside?.[0]?.cents).toBe(-(once.remit.outside?.[0]?.cents ?? 0))
  expect(again.remit.outside).toBeUndefined()
})
