import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { set271 } from './271.ts'
import type { Eligibility } from './eligibility.ts'
import { golden271, golden271Dependent, golden271Refused } from './testing/golden-eligibility.ts'
import { answer271 } from './testing/inquiries.ts'
import { benefitsWorksheet } from './worksheet.ts'

function personIn(text: string): Eligibility {
  const read = set271.read(text)
  const person = read.ok ? read.value.answers[0]?.members[0] : undefined
  if (!person) throw new Error('the golden 271 must read')
  return person
}
const june = personIn(golden271)
const rowOf = (person: Eligibility, service: string, network: 'in' | 'out') =>
  benefitsWorksheet(person, [service]).rows.find((row) => row.network === network)

describe('the head of the worksheet', () => {
  test('plan, first day, other payer, primary care', () => {
    expect(benefitsWorksheet(june)).toMatchObject({
      coverage: 'active',
      plan: 'CHOICE PLUS',
      insurance: 'PR',
      from: '2026-01-01',
      otherPayers: ['SECOND HEALTH'],
      primaryCare: 'ROSA LIND',
      refusals: [],
    })
  })
  test('limits: twenty visits a year, fourteen left', () => {
    expect(benefitsWorksheet(june).limits).toEqual([
      { service: '33', kind: 'VS', count: 20, period: '23' },
      { service: '33', kind: 'VS', count: 14, period: '29' },
    ])
  })
  test('a dependent is covered from the own first day', () => {
    expect(benefitsWorksheet(personIn(golden271Dependent))).toMatchObject({
      coverage: 'active',
      from: '2026-01-01',
    })
  })
  test('a refusal is a sentence with a next step', () => {
    const { coverage, refusals } = benefitsWorksheet(personIn(golden271Refused))
    expect(coverage).toBe('refused')
    expect(refusals[0]).toContain('Copy the id from the card')
    expect(refusals).toHaveLength(2)
  })
  test.each([
    ['ended', 'EB*1*FAM*30*PR*CHOICE PLUS', 'EB*6*FAM*30*PR*CHOICE PLUS', 'inactive'],
    ['capitated', 'EB*1*FAM*30*PR*CHOICE PLUS', 'EB*3*FAM*30*PR*CHOICE PLUS', 'active'],
  ])('a plan that is %s', (_, from, to, coverage) => {
    expect(benefitsWorksheet(personIn(golden271.replace(from, to))).coverage).toBe(coverage)
  })
})

describe('a row of the worksheet', () => {
  const plan = (value: number) => ({ value, of: '30' })
  test('an office visit in network: copay of its own, deductible of the plan', () => {
    expect(rowOf(june, '98', 'in')).toEqual({
      service: '98',
      network: 'in',
      covered: 'yes',
      deductible: {
        person: { total: plan(150_000), remaining: plan(64_000) },
        family: { total: plan(300_000), remaining: plan(214_000) },
      },
      outOfPocket: { person: { total: plan(600_000), remaining: plan(514_000) }, family: {} },
      copay: { value: 2_500, of: '98' },
      coinsurance: plan(20),
      notes: ['PRIMARY CARE; SPECIALIST 50'],
    })
  })
  test.each([
    [
      'out of network nothing was used yet: all remains',
      '98',
      'out',
      ['deductible', 'person'],
      { total: plan(300_000), remaining: plan(300_000) },
    ],
    ['out of network the patient pays forty percent', '98', 'out', ['coinsurance'], plan(40)],
    ['out of network the office copay does not hold', '98', 'out', ['copay'], undefined],
    ['an emergency copay holds in both', '86', 'out', ['copay'], { value: 25_000, of: '86' }],
    ['an MRI needs authorization', '62', 'in', ['authorization'], true],
    ['of other services the answer says nothing about it', '98', 'in', ['authorization'], undefined],
    ['dental is not covered', '35', 'in', ['covered'], 'no'],
    ['pharmacy is covered', '88', 'in', ['covered'], 'yes'],
    ['an unnamed one stays unknown', '42', 'in', ['covered'], 'unknown'],
  ] as const)('%s', (_, service, network, path, value) => {
    const found = path.reduce<unknown>(
      (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
      rowOf(june, service, network),
    )
    expect(found).toEqual(value)
  })
  test('a zero is a figure, not a blank', () => {
    expect(rowOf(personIn(golden271Dependent), '98', 'in')?.deductible.person).toEqual({
      total: { value: 0, of: '98' },
    })
  })
  test('what is left of the plan is not what is left of a service with its own deductible', () => {
    const own = golden271.replace('EB*C*FAM*30***23', 'EB*C*IND*98****0*****Y~\nEB*C*FAM*30***23')
    expect(rowOf(personIn(own), '98', 'in')?.deductible.person).toEqual({ total: { value: 0, of: '98' } })
  })
  test('an ended plan covers no service', () => {
    const ended = golden271.replace('EB*1*FAM*30*PR', 'EB*6*FAM*30*PR')
    expect(rowOf(personIn(ended), '42', 'in')?.covered).toBe('no')
  })
})

test('whatever a 271 says: what remains is never below zero, every service has two rows', () => {
  fc.assert(
    fc.property(answer271, (answer) => {
      for (const person of answer.answers.flatMap(({ members }) => members)) {
        const { rows } = benefitsWorksheet(person)
        const named = new Set(person.benefits.flatMap(({ services }) => services))
        expect(rows).toHaveLength(named.size * 2)
        for (const { deductible, outOfPocket } of rows)
          for (const { remaining } of [deductible.person, deductible.family, outOfPocket.person])
            expect(remaining?.value ?? 0).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 150 },
  )
})
