import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { ProfessionalLine } from '../claim/claim.ts'
import {
  institutionalClaim,
  institutionalLine,
  professionalClaim,
  professionalLine,
} from '../claim/fixture.ts'
import { canonical } from '../kernel/hash.ts'
import { sum } from '../kernel/money.ts'
import { set835 } from '../x12/835.ts'
import { balance } from '../x12/balance.ts'
import { paymentTotal } from '../x12/payment.ts'
import { adjudicate, ruleKinds } from './adjudicate.ts'
import { facts, fee, fileWith, firstResult, member, past, payerWith, referenceWith, row } from './fixture.ts'
import { groupFor, needsRemark } from './groups.ts'
import type { Member, PayerFile } from './payer.ts'
import { payerIds, shippedPayer } from './payers-fixture.ts'
import { imbalances, type Remit } from './remit.ts'

// A guard against a hang; it measures nothing.
vi.setConfig({ testTimeout: 60_000 })

const codes = [
  'cpt:office-established-4',
  'cpt:inject-joint-large',
  'cpt:destroy-premalignant-1',
  'cpt:biopsy-tangential-1',
  'cpt:blood-count',
  'cpt:therapy-exercise',
  'G0105',
  'J1010',
  'NOFEE',
]
const families = [
  'em-office',
  'inject-joint',
  'destroy-premalignant',
  'biopsy-skin',
  'blood-count',
  'therapy-timed',
  'colorectal-screening',
  'drug-steroid',
  'other',
]
const globals = ['XXX', '000', '010', '000', 'XXX', 'XXX', '000', 'XXX', 'XXX']
const reference = referenceWith(
  codes.map((code, index) =>
    facts(code, {
      family: families[index] ?? '',
      global: globals[index] ?? '',
      maxUnits: 8,
      maxUnitsKind: '3',
    }),
  ),
  [
    {
      first: 'cpt:destroy-premalignant-1',
      second: 'cpt:biopsy-tangential-1',
      indicator: '1',
      inForce: { from: '2026-01-01' },
    },
  ],
)
const shipped = payerIds.map(shippedPayer)
const plan = fc.constantFrom(
  ...shipped.map((payer) => Object.assign(payer, { [fc.toStringMethod]: () => payer.id })),
)
const line = fc.record({
  procedure: fc.constantFrom(...codes),
  modifiers: fc.subarray(['25', '59', 'RT', 'GP', 'KX', 'JZ', 'PT', 'GA', 'GZ', 'GY', 'Q1', '50'], {
    maxLength: 3,
  }),
  charge: fc.integer({ min: 0, max: 100_000 }),
  units: fc.integer({ min: 1, max: 9 }),
  pointers: fc.subarray([1, 2, 3], { minLength: 1 }),
  from: fc.constantFrom('2026-03-10', '2026-03-11', '2026-01-01', '2027-01-02'),
  placeOfService: fc.constantFrom('11', '22', '24'),
})
const used = fc.record({
  deductible: fc.integer({ min: 0, max: 200_000 }),
  'out-of-pocket': fc.integer({ min: 0, max: 600_000 }),
  'therapy-pt-slp': fc.integer({ min: 0, max: 300_000 }),
  'part-a-deductible': fc.integer({ min: 0, max: 173_600 }),
  'snf-days': fc.integer({ min: 0, max: 100 }),
})
const claimOf = (lines: Partial<ProfessionalLine>[]) =>
  professionalClaim({
    diagnoses: ['M1711', 'L570', 'Z23'],
    lines: lines.map((part) => professionalLine(part)),
  })
const fileOf = (payer: string, accumulators: Record<string, number>) =>
  fileWith({ members: [member({ payer })], accumulators: { HMX204417: accumulators } })
/** Ten properties: 3,000 claims and more in each run of the tests. */
const runs = { numRuns: 350 }

/** Whatever else a payer's file may say of the member, the account and the provider. */
const onFile = fc.record(
  {
    entitlements: fc.subarray(['hospice', 'nursing-stay', 'qmb', 'railroad'] as const),
    request: fc.constantFrom('provider', 'patient'),
    owed: fc.integer({ min: 1, max: 60_000 }),
    delay: fc.integer({ min: 1, max: 90 }),
    months: fc.integer({ min: 1, max: 14 }),
  },
  { requiredKeys: [] },
)
type OnFile = typeof onFile extends fc.Arbitrary<infer T> ? T : never

function fileSaying(payer: string, before: Record<string, number>, said: OnFile): PayerFile {
  const { entitlements = [], request, owed, delay, months = 0 } = said
  const inForce = { from: '2026-03-11' }
  return {
    ...fileOf(payer, before),
    members: [member({ payer, entitlements: entitlements.map((kind) => ({ kind, inForce })) })],
    history: Array.from({ length: months }, () => past('J1010', '2026-01-05', { modifiers: ['RR'] })),
    ...(request
      ? { requests: [{ account: 'AC1001', of: request, what: 'the note', lost: false } as const] }
      : {}),
    ...(owed
      ? {
          receivables: [
            { reference: 'OLD1', npi: '9210044258', cents: owed, on: '2026-01-02', why: 'Paid twice.' },
            { reference: 'OLD2', npi: '9000110013', cents: owed, on: '2026-01-02', why: 'Paid twice.' },
          ],
        }
      : {}),
    ...(delay ? { delays: [{ account: 'AC1001', days: delay, why: 'It lay in a queue.' }] } : {}),
  }
}

/** Payment and payer's file agree: what is taken back is owed no longer, interest only adds, and the payment is never below nothing. */
function paymentHolds(remit: Remit, before: PayerFile, after: PayerFile) {
  const outside = remit.outside ?? []
  const owed = ({ receivables = [] }: PayerFile) => sum(receivables.map((entry) => entry.cents))
  const taken = sum(outside.filter((entry) => entry.reason === 'WO').map((entry) => entry.cents))
  expect(owed(before) - owed(after)).toBe(taken)
  expect(outside.every((entry) => (entry.reason === 'L6' ? entry.cents < 0 : entry.cents > 0))).toBe(true)
  expect(paymentTotal([remit], outside)).toBeGreaterThanOrEqual(0)
  expect(balance(textOf(remit)).differences).toEqual([])
}

const textOf = (remit: Remit): string => {
  const adjustments = [...(remit.outside ?? [])]
  const paid = paymentTotal([remit], adjustments)
  const { payer, provider, trace, paidOn } = remit
  const address = { street: '1 Elm St', city: 'Aldenford', state: 'OH', zip: '45901' }
  return set835.make(
    {
      payer: { ...payer, address, phone: '5555550150' },
      payee: provider,
      method: paid > 0 ? 'ACH' : 'NON',
      trace,
      paidOn,
      paid,
      remits: [remit],
      adjustments,
    },
    { sender: 'TP001', receiver: 'X', control: 1, day: paidOn, time: '0900' },
  )
}

function holdsTogether(remit: Remit) {
  expect(imbalances(remit)).toEqual([])
  const every = [...remit.claimAdjustments, ...remit.lines.flatMap((entry) => entry.adjustments)]
  expect(every.filter((entry) => groupFor(entry.reason, entry.group) !== entry.group)).toEqual([])
  expect(
    every.every(
      (entry) => entry.because.says.length > 20 && entry.because.rule !== '' && entry.because.source !== '',
    ),
  ).toBe(true)
  const remarks = [...remit.remarks, ...remit.lines.flatMap((entry) => entry.remarks)]
  expect(every.some((entry) => needsRemark(entry.reason)) && remarks.length === 0).toBe(false)
  expect(remit.patient).toBeGreaterThanOrEqual(0)
  for (const entry of remit.lines) {
    expect(entry.paid).toBeGreaterThanOrEqual(0)
    const share = entry.adjustments
      .filter((each) => ['1', '2', '3'].includes(each.reason))
      .reduce((cents, each) => cents + each.cents, 0)
    expect(share).toBeGreaterThanOrEqual(0)
    expect(share).toBeLessThanOrEqual(entry.allowed)
  }
}

test('professional claims: every line balances, the patient’s share is between nothing and the allowed amount', () => {
  fc.assert(
    fc.property(plan, fc.array(line, { minLength: 1, maxLength: 6 }), used, (payer, lines, before) => {
      const { remit, file } = adjudicate(
        claimOf(lines),
        payer,
        fileOf(payer.id, before),
        '2026-04-01',
        reference,
      )
      holdsTogether(remit)
      for (const [name, amount] of Object.entries(before))
        expect(file.accumulators.HMX204417?.[name]).toBeGreaterThanOrEqual(amount)
    }),
    runs,
  )
})

test('whatever the payer has on file: the same, and payment, 835 and file agree', () => {
  fc.assert(
    fc.property(
      plan,
      fc.array(line, { minLength: 1, maxLength: 5 }),
      used,
      onFile,
      fc.constantFrom('9210049901', '9210049802', '9000110013'),
      (payer, lines, before, said, npi) => {
        const claim = claimOf(lines)
        const file = fileSaying(payer.id, before, said)
        const own = { ...claim, billing: { ...claim.billing, npi } }
        const { remit, file: after } = adjudicate(own, payer, file, '2026-04-01', reference)
        holdsTogether(remit)
        paymentHolds(remit, file, after)
        for (const [name, amount] of Object.entries(before))
          expect(after.accumulators.HMX204417?.[name]).toBeGreaterThanOrEqual(amount)
      },
    ),
    runs,
  )
})

const share = fc.record({ percent: fc.integer({ min: 0, max: 100 }), paid: fc.integer({ min: 0, max: 100 }) })

test('after another payer: the same, and both together never pay more than the charge', () => {
  fc.assert(
    fc.property(
      plan,
      fc.array(fc.tuple(line, share), { minLength: 1, maxLength: 4 }),
      used,
      (payer, parts, before) => {
        const prior = firstResult(
          parts.map(([{ charge }, { percent, paid }]) => {
            const allowed = Math.floor((charge * percent) / 100)
            const cents = Math.floor((allowed * paid) / 100)
            return { charge, allowed, paid: cents, patient: { 2: allowed - cents } }
          }),
        )
        const file = { ...fileOf(payer.id, before), prior: [prior] }
        const claim = claimOf(parts.map(([part]) => part))
        const { remit, file: after } = adjudicate(claim, payer, file, '2026-04-01', reference)
        holdsTogether(remit)
        if (remit.status === '2') {
          for (const [index, entry] of remit.lines.entries())
            expect(entry.paid + (prior.lines[index]?.paid ?? 0)).toBeLessThanOrEqual(entry.charge)
        }
        for (const [name, amount] of Object.entries(before))
          expect(after.accumulators.HMX204417?.[name]).toBeGreaterThanOrEqual(amount)
      },
    ),
    runs,
  )
})

test('accidents, families, unpaid premiums, providers of every kind: the same', () => {
  const person = fc.record(
    {
      premiumPaidTo: fc.constantFrom('2025-12-31', '2026-01-31', '2026-03-31'),
      injury: fc.constantFrom<NonNullable<Member['injury']>[]>(
        { day: '2026-01-01', diagnoses: ['M17', 'L57'] },
        { day: '2026-03-11', diagnoses: ['Z23'] },
      ),
    },
    { requiredKeys: [] },
  )
  const taxonomy = fc.constantFrom('207Q00000X', '363LF0000X')
  const npi = fc.constantFrom('9210044258', '9210044175')
  fc.assert(
    fc.property(
      plan,
      fc.array(line, { minLength: 1, maxLength: 5 }),
      used,
      person,
      fc.tuple(taxonomy, npi),
      (payer, parts, before, own, [kind, group]) => {
        const claim = claimOf(parts)
        const file = fileOf(payer.id, before)
        const tom = member({ payer: payer.id, first: 'Tom', relationship: 'child' })
        const { remit, file: after } = adjudicate(
          {
            ...claim,
            billing: { ...claim.billing, npi: group },
            rendering: { ...claim.rendering, taxonomy: kind },
          },
          payer,
          {
            ...file,
            members: [member({ payer: payer.id, ...own }), tom],
            accumulators: { ...file.accumulators, 'HMX204417/Tom': { deductible: 160_000 } },
          },
          '2026-04-01',
          reference,
        )
        holdsTogether(remit)
        for (const [name, amount] of Object.entries(before))
          expect(after.accumulators.HMX204417?.[name]).toBeGreaterThanOrEqual(amount)
      },
    ),
    runs,
  )
})

/** The kinds that no shipped plan has yet, all at once. */
const sink = payerWith(
  [
    row('hospice'),
    row('consolidated-billing', { scope: { families: ['therapy-'] } }),
    row('information-awaited'),
    row('place-of-service', { scope: { codes: ['G0105'] }, places: ['11', '24'] }),
    row('rental', {
      items: { J1010: 'capped' },
      percent: 10,
      laterPercent: 7.5,
      fullMonths: 3,
      months: 13,
      usedPercent: 75,
    }),
    row('split-global', { modifiers: { '54': ['pre', 'intra'], '55': ['post'] } }),
    row('therapy-reduction', { percent: 50, scope: { families: ['therapy-', 'blood-count'] } }),
    row('out-of-network', { outside: ['9210044258'], percent: 70, emergency: { places: ['24'] } }),
    row('no-collection', { show: 'moved' }),
    row('prompt-pay', { days: 30, percent: 12.5 }),
    row('recoupment', { days: 41, percent: 50 }),
    row('anesthesia', { factor: 204_976, base: { 'cpt:blood-count': 5 }, percents: { QK: 50 } }),
    row('fee-schedule'),
    row('bilateral'),
    row('performer-percent', { taxonomies: ['363L'], percent: 85 }),
    row('non-participating', { npis: ['9210044258'], percent: 95, limitPercent: 115 }),
    row('technical-part', { places: ['22'] }),
    row('multiple-imaging', { technical: 50, professional: 95 }),
    row('multiple-procedure', {
      percents: [100, 50],
      endoscopies: [{ base: 'G0105', codes: ['cpt:biopsy-tangential-1', 'cpt:inject-joint-large'] }],
    }),
    row('copay', { amount: 1_500, label: 'Copay', scope: { codes: ['J1010'] } }),
    row('deductible', { amount: 90_000, family: { amount: 180_000 } }),
    row('coinsurance', { percent: 20 }),
    row('out-of-pocket', { amount: 300_000, family: { amount: 500_000, embedded: false } }),
    row('capitation', { scope: { codes: ['cpt:therapy-exercise'] } }),
    row('coordination', { method: 'medicare' }),
    row('benefit-limit', { amount: 100_000, accumulator: 'accident', label: 'Limit' }),
    row('sequestration', { percent: 2, level: 'line' }),
    row('paid-to-patient'),
  ],
  codes.flatMap((code, index) => [
    fee(code, 5_003 + index * 3_007, { pre: 10, intra: 69, post: 21, practice: 1_501 + index * 3 }),
    fee(code, 90_007, { modifier: 'NU' }),
    fee(code, 1_001 + index * 500, { modifier: '26' }),
    fee(code, 4_002 + index * 2_507, { modifier: 'TC' }),
  ]),
)

test('kinds in any company: the same', () => {
  const choice = fc.record({
    assignment: fc.constantFrom('A', 'C'),
    group: fc.constantFrom('9210044258', '9210044175'),
    kind: fc.constantFrom('207Q00000X', '363LF0000X'),
    modifier: fc.constantFrom('26', 'TC', '50', 'QK', 'RT', '54', '55', 'RR', 'GW'),
    said: onFile,
    paid: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), used, choice, (parts, before, own) => {
      const claim = claimOf(parts.map((part) => ({ ...part, modifiers: [...part.modifiers, own.modifier] })))
      const first = (charge: number) => Math.floor((charge * (own.paid ?? 0)) / 100)
      const prior = firstResult(
        parts.map(({ charge }) => ({
          charge,
          allowed: charge,
          paid: first(charge),
          patient: { 2: charge - first(charge) },
        })),
      )
      const file = fileSaying('test-plan', before, own.said)
      const { remit, file: after } = adjudicate(
        {
          ...claim,
          assignment: own.assignment,
          billing: { ...claim.billing, npi: own.group },
          rendering: { ...claim.rendering, taxonomy: own.kind },
        },
        sink,
        own.paid === undefined ? file : { ...file, prior: [prior] },
        '2026-04-01',
        reference,
      )
      holdsTogether(remit)
      paymentHolds(remit, file, after)
      for (const [name, amount] of Object.entries(before))
        expect(after.accumulators.HMX204417?.[name]).toBeGreaterThanOrEqual(amount)
    }),
    runs,
  )
})

test('facility claims: the same, whether they have lines or one price', () => {
  const charge = fc.integer({ min: 0, max: 3_000_000 })
  const bill = fc.constantFrom('0111', '0131', '0211', '0329', '0741', '0999')
  const drg = fc.constantFrom('194', '470', '999', '')
  fc.assert(
    fc.property(
      plan,
      bill,
      drg,
      fc.array(fc.tuple(fc.constantFrom('0120', '0250', '0450', '0551', '0022', '0023'), charge), {
        minLength: 1,
        maxLength: 6,
      }),
      used,
      (payer, typeOfBill, group, parts, before) => {
        const lines = parts.map(([revenue, cents]) =>
          institutionalLine({
            revenue,
            charge: cents,
            nonCovered: Math.floor(cents / 7),
            ...(revenue === '0022'
              ? { procedure: 'KAPD1' }
              : revenue === '0023'
                ? { procedure: '1AA11' }
                : {}),
          }),
        )
        const claim = institutionalClaim({
          typeOfBill,
          drg: group,
          lines,
          subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
        })
        holdsTogether(adjudicate(claim, payer, fileOf(payer.id, before), '2026-06-01', reference).remit)
      },
    ),
    runs,
  )
})

/** What a stay may meet, at once: formula, transfer, outlier, review, window, readmission. */
const staySink = payerWith(
  [
    row('hospice'),
    row('payment-window', { days: 3 }),
    row('readmission', { days: 5 }),
    row(
      'facility-by-drg',
      {
        bills: ['011'],
        formula: {
          operating: 675_261,
          wage: { labor: 62, index: 9_377 },
          capital: 52_415,
          geographic: 9_571,
          weights: { '470': 19_003 },
        },
      },
      { id: 'federal' },
    ),
    row('facility-by-drg', { bills: ['011'] }),
    row('outpatient-status', {
      bills: ['013'],
      status: { G0463: 'V', J1010: 'N' },
      formula: { factor: 914_150, wage: { labor: 60, index: 9_377 }, weights: { G0463: 14_492 } },
    }),
    row('facility-by-line', { percentOfCharge: 41 }),
    row('stay-transfer', {
      bills: ['011'],
      acute: ['02'],
      postAcute: ['03'],
      stays: { '194': { tenths: 34, postAcute: 'yes' }, '470': { tenths: 18, postAcute: 'special' } },
    }),
    row('cost-outlier', { bills: ['011'], fixedLoss: 1_000_000, costPercent: 25, percent: 80 }),
    row('stay-review', {
      findings: [
        { drg: '470', supported: '194', says: 'The record supports less.' },
        { drg: '999', says: 'One midnight was expected.' },
      ],
    }),
    row('part-a-deductible', { bills: ['011'], amount: 173_600, accumulator: 'part-a-deductible', gap: 60 }),
    row('coinsurance', { percent: 20 }),
    row('no-collection', { show: 'moved' }),
    row('coordination', { method: 'medicare' }),
    row('sequestration', { percent: 2, level: 'claim' }),
    row('prompt-pay', { days: 30, percent: 4 }),
    row('recoupment', { days: 41 }),
  ],
  [fee('DRG 194', 626_470, { unit: 'claim' }), fee('DRG 999', 300_001, { unit: 'claim' })],
)

test('stays of every kind: the same, and payment, 835 and file agree', () => {
  const charge = fc.integer({ min: 0, max: 9_000_000 })
  const own = fc.record({
    typeOfBill: fc.constantFrom('0111', '0131'),
    drg: fc.constantFrom('194', '470', '999', '888'),
    status: fc.constantFrom('01', '02', '03', '30'),
    from: fc.constantFrom('2026-05-01', '2026-05-04', '2026-05-07'),
  })
  const before = fc.subarray(['2026-04-28', '2026-05-05'])
  fc.assert(
    fc.property(
      own,
      fc.array(charge, { minLength: 1, maxLength: 4 }),
      before,
      onFile,
      (part, charges, stays, said) => {
        const lines = charges.map((cents, index) =>
          institutionalLine({
            revenue: index % 2 === 0 ? '0510' : '0250',
            charge: cents,
            units: 1,
            ...(index === 0 ? { procedure: 'G0463' } : {}),
          }),
        )
        const claim = institutionalClaim({
          ...part,
          lines,
          subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' },
        })
        const file = fileSaying('test-plan', {}, said)
        const history = [...file.history, ...stays.map((day) => past('stay:011', day))]
        const whole = { ...file, history }
        const { remit, file: after } = adjudicate(claim, staySink, whole, '2026-06-01', reference)
        holdsTogether(remit)
        paymentHolds(remit, whole, after)
        expect(remit.paid).toBeGreaterThanOrEqual(0)
        if (remit.allowed !== undefined) expect(remit.patient).toBeLessThanOrEqual(remit.allowed)
      },
    ),
    runs,
  )
})

test('the same input gives the same bytes, and nothing given is changed', () => {
  fc.assert(
    fc.property(plan, fc.array(line, { minLength: 1, maxLength: 4 }), used, (payer, lines, before) => {
      const [claim, file] = [claimOf(lines), fileOf(payer.id, before)]
      const given = canonical([claim, file])
      const once = canonical(adjudicate(claim, payer, file, '2026-04-01', reference))
      expect(canonical(adjudicate(claim, payer, file, '2026-04-01', reference))).toBe(once)
      expect(canonical([claim, file])).toBe(given)
    }),
    { numRuns: 100 },
  )
})

test('the order of lines changes no allowed amount and no denial; only who meets the deductible first', () => {
  const distinct = fc.uniqueArray(line, { minLength: 2, maxLength: 5, selector: (entry) => entry.procedure })
  fc.assert(
    fc.property(plan, distinct, (payer, lines) => {
      const run = (order: typeof lines) => {
        const { remit } = adjudicate(claimOf(order), payer, fileOf(payer.id, {}), '2026-04-01', reference)
        const told = remit.lines.map(
          (entry) =>
            `${entry.procedure} ${entry.allowed} ${entry.adjustments.filter((each) => !['1', '2', '253'].includes(each.reason)).map((each) => `${each.group}-${each.reason} ${each.cents}`)}`,
        )
        const met = remit.lines
          .flatMap((entry) => entry.adjustments)
          .filter((each) => each.reason === '1')
          .reduce((cents, each) => cents + each.cents, 0)
        return { told: told.sort(), met }
      }
      expect(run([...lines].reverse())).toEqual(run(lines))
    }),
    runs,
  )
})

test('a claim sent twice is a duplicate, never paid twice', () => {
  const payer = shippedPayer('medicare-b')
  const claim = claimOf([{ procedure: 'cpt:office-established-4' }])
  const once = adjudicate(claim, payer, fileOf('medicare-b', {}), '2026-04-01', reference)
  const twice = adjudicate(claim, payer, once.file, '2026-05-01', reference)
  expect(twice.remit).toMatchObject({
    paid: 0,
    status: '4',
    lines: [{ adjustments: [{ group: 'OA', reason: '18' }] }],
  })
})

test('the list of kinds is in the order of the steps, without repeats', () => {
  expect(ruleKinds.map((kind) => kind.step)).toEqual(ruleKinds.map((kind) => kind.step).sort((a, b) => a - b))
  expect(new Set(ruleKinds.map((kind) => kind.id)).size).toBe(ruleKinds.length)
})
