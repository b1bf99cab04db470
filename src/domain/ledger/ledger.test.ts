import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { institutionalClaim, professionalClaim } from '../claim/fixture.ts'
import { sum } from '../kernel/money.ts'
import { decide, fee, lines, row } from '../payer/fixture.ts'
import type { Remit } from '../payer/remit.ts'
import { reverseRemit } from '../payer/reopen.ts'
import { aging } from './aging.ts'
import { balance, lineBalances } from './balance.ts'
import { charges } from './charges.ts'
import type { Entry } from './entry.ts'
import { post } from './post.ts'
import { reversal } from './reversal.ts'
import { spread } from './spread.ts'
import { statement } from './statement.ts'
import { writeOff } from './write-off.ts'

const rules = [
  row('coverage-by-diagnosis', { scope: { codes: ['J1885'] }, diagnoses: ['M17'], policy: 'The policy' }),
  row('fee-schedule'),
  row('deductible', { amount: 2_000 }),
  row('coinsurance', { percent: 20 }),
  row('sequestration', { percent: 2, level: 'claim' }),
]
const claim = professionalClaim({
  paid: 1_500,
  lines: lines({}, { procedure: 'G0008', charge: 8_000 }, { procedure: 'J1885', charge: 3_000 }),
})
const fees = [fee('G0463', 10_000), fee('G0008', 5_000), fee('J1885', 100)]
const { remit } = decide({ rules, fees, claim })
const opened = charges(claim, '2026-03-12')
const posted = (answer: Remit, entries: readonly Entry[]): Entry[] => {
  const result = post(answer, entries)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}

describe('one account from charge to statement', () => {
  const entries = [...opened, ...posted(remit, opened)]

  test('charges at the claim, and what was paid at the visit', () => {
    expect(balance(opened)).toEqual({ total: 22_000, insurance: 23_500, patient: -1_500 })
  })

  test('posted: contract taken off, the share moved to the patient, the denial still open', () => {
    // line 1: 125.00 − 25.00 − 20.00 − 16.00; line 2: 80.00 − 30.00 − 10.00; line 3 denied 30.00; 2 % of 104.00 = 2.08
    expect(lineBalances(entries).map(({ line, insurance, patient }) => [line, insurance, patient])).toEqual([
      [1, 0, 3_600],
      [2, 0, 1_000],
      [3, 3_000, 0],
      [undefined, 0, -1_500],
    ])
    expect(balance(entries)).toEqual({ total: 6_100, insurance: 3_000, patient: 3_100 })
    expect(
      -sum(entries.filter((entry) => entry.kind === 'insurance-payment').map((entry) => entry.cents)),
    ).toBe(remit.paid)
  })

  test('posting twice is refused', () => {
    expect(post(remit, entries)).toMatchObject({ ok: false, problems: [{ at: 'control' }] })
  })

  test('a reversal remittance takes every entry back', () => {
    const back = posted(reverseRemit(remit, '2026-06-01'), entries)
    expect(balance([...entries, ...back])).toEqual(balance(opened))
    expect(post(remit, [...entries, ...back]).ok).toBe(true)
    expect(post(reverseRemit(remit, '2026-06-01'), opened)).toMatchObject({
      ok: false,
      problems: [{ at: 'control' }],
    })
  })

  test('the statement bills the patient’s part only and adds up', () => {
    const to = {
      account: 'AC1001',
      name: 'Mira Vance',
      address: { street: '12 Mill Lane', city: 'Aldenford', state: 'OH', zip: '45901' },
    }
    const result = statement(entries, to, '2026-05-01')
    if (!result.ok) throw new Error('no statement')
    const { value } = result
    expect(value).toMatchObject({
      charges: 23_500,
      insurancePaid: 10_192,
      takenOff: 5_708,
      patientPaid: 1_500,
      pending: 3_000,
      due: 3_100,
    })
    expect(value.charges - value.insurancePaid - value.takenOff - value.patientPaid).toBe(
      value.pending + value.due,
    )
    expect(statement(opened, to, '2026-05-01')).toMatchObject({
      ok: false,
      problems: [{ message: expect.stringContaining('refund') }],
    })
  })

  test.each([
    ['2026-04-11', [3_000, 0, 0, 0, 0]],
    ['2026-04-12', [0, 3_000, 0, 0, 0]],
    ['2026-08-01', [0, 0, 0, 0, 3_000]],
  ])('insurance ages from the charge: on %s', (today, expected) =>
    expect(aging(entries, today).insurance).toEqual(expected),
  )

  test('the patient’s part ages from the day it became the patient’s', () => {
    expect(aging(entries, '2026-05-03').patient).toEqual([4_600, -1_500, 0, 0, 0])
  })
})

describe('a remittance that may not be posted', () => {
  const line = remit.lines[0] ?? expect.fail()
  test.each([
    [
      'a line off by a dollar',
      { lines: [{ ...line, paid: line.paid + 100 }, ...remit.lines.slice(1)], paid: remit.paid + 100 },
      'lines.0',
      'line level: $1.00',
    ],
    ['the claim off by a cent', { paid: remit.paid - 1 }, 'paid', 'claim level: $0.01'],
    ['the patient’s share off', { patient: remit.patient + 500 }, 'patient', 'claim level: $5.00'],
  ])('%s: nothing is posted, level and amount are named', (_, part, at, words) => {
    expect(post({ ...remit, ...part }, opened)).toMatchObject({
      ok: false,
      problems: [{ at, message: expect.stringContaining(words) }],
    })
  })

  test('it answers other charges', () => {
    const other = opened.map((entry) => (entry.line === 2 ? { ...entry, cents: 9_000 } : entry))
    expect(post(remit, other)).toMatchObject({ ok: false, problems: [{ at: 'lines.1.charge' }] })
  })
})

describe('a write-off', () => {
  const entries = [...opened, ...posted(remit, opened)]
  const wish = {
    id: 'w1',
    day: '2026-05-02',
    line: 3,
    cents: 3_000,
    group: 'CO' as const,
    reason: '50',
    note: 'Policy checked, no appeal; agreed by the manager',
  }
  test.each([
    ['the provider’s own loss, with a note', {}, true, ''],
    ['without a note', { note: ' ' }, false, 'note'],
    ['more than is open', { cents: 3_001 }, false, 'cents'],
    ['nothing', { cents: 0 }, false, 'cents'],
    [
      'the patient’s share as a habit',
      { line: 1, group: 'PR' as const, reason: '2', cents: 1_600 },
      false,
      'group',
    ],
    [
      'the patient’s share after hardship screening',
      { line: 1, group: 'PR' as const, reason: 'hardship', cents: 1_600 },
      true,
      '',
    ],
    ['an amount the payer has not settled', { group: 'OA' as const, reason: '18' }, false, 'group'],
  ])('%s', (_, part, ok, at) => {
    const result = writeOff(entries, { ...wish, ...part })
    expect(result.ok).toBe(ok)
    expect(result.ok ? '' : result.problems[0]?.at).toBe(at)
    if (result.ok)
      expect(balance([...entries, result.value]).total).toBe(
        balance(entries).total - { ...wish, ...part }.cents,
      )
  })
})

test('a stay paid as one is posted to the account, not to lines', () => {
  const stay = decide({
    rules: [row('facility-by-drg', { bills: ['011'] }), row('sequestration', { percent: 2, level: 'claim' })],
    fees: [fee('DRG 195', 500_000)],
    bill: { subscriber: { last: 'Vance', first: 'Mira', id: 'HMX204417' } },
  })
  const before = charges(institutionalClaim(), '2026-05-10')
  const after = [...before, ...posted(stay.remit, before)]
  expect(balance(after)).toEqual({ total: 0, insurance: 0, patient: 0 })
  for (const { line, insurance } of lineBalances(after)) {
    expect(insurance).toBe(0)
    const wanted = { id: 'w', day: '2026-06-01', cents: 1, group: 'CO' as const, reason: '', note: 'Agreed.' }
    expect(writeOff(after, line === undefined ? wanted : { ...wanted, line })).toMatchObject({ ok: false })
  }
})

describe('always', () => {
  const amount = fc.integer({ min: 0, max: 50_000 })
  const billed = fc.array(
    fc.record({ procedure: fc.constantFrom('G0463', 'G0008', 'J1885'), charge: amount }),
    { minLength: 1, maxLength: 5 },
  )
  const account = (parts: { procedure: string; charge: number }[]) => {
    const answer = decide({ rules, fees, claim: { lines: lines(...parts) } }).remit
    const before = charges(professionalClaim({ lines: lines(...parts) }), '2026-03-12')
    return { answer, before, after: [...before, ...posted(answer, before)] }
  }

  test('total = Σ of what is not a transfer = insurance + patient', () => {
    fc.assert(
      fc.property(billed, (parts) => {
        const { after } = account(parts)
        const { total, insurance, patient } = balance(after)
        expect(total).toBe(insurance + patient)
        expect(total).toBe(
          sum(after.filter((entry) => entry.kind !== 'transfer-to-patient').map((entry) => entry.cents)),
        )
      }),
    )
  })

  test('posting a balanced remittance leaves no line negative and moves exactly the patient’s share', () => {
    fc.assert(
      fc.property(billed, (parts) => {
        const { answer, after } = account(parts)
        for (const line of lineBalances(after))
          expect(Math.min(line.insurance, line.patient)).toBeGreaterThanOrEqual(0)
        expect(balance(after).patient).toBe(answer.patient)
      }),
    )
  })

  test('posting and taking back is as if nothing had happened, in any order', () => {
    fc.assert(
      fc.property(billed, fc.integer(), (parts, seed) => {
        const { before, after } = account(parts)
        const added = after.slice(before.length)
        const back = [...added]
          .sort((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7))
          .map((entry) => reversal(entry, '2026-07-01'))
        expect(lineBalances([...after, ...back])).toEqual(lineBalances(before))
      }),
    )
  })

  test('spread cents add up, and nobody gets more than one cent beyond the exact part', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100_000 }),
        fc.array(amount, { minLength: 1, maxLength: 8 }),
        (cents, weights) => {
          const parts = spread(cents, weights)
          expect(sum(parts)).toBe(cents)
          const total = sum(weights)
          if (total > 0)
            for (const [index, part] of parts.entries())
              expect(Math.abs(part - (cents * (weights[index] ?? 0)) / total)).toBeLessThan(1)
        },
      ),
    )
  })
})
