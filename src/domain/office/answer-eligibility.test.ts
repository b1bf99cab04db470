import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { set271 } from '../x12/271.ts'
import type { EligibilityInquiry, Member } from '../x12/eligibility.ts'
import { benefitsWorksheet } from '../x12/worksheet.ts'
import { answerEligibility } from './answer-eligibility.ts'
import { collectToday } from './collect-today.ts'
import { EligibilityPlan } from './eligibility-plan.ts'

const inForce = { from: '2026-01-01', to: '2026-12-31' }
const rule = (name: string, params: Record<string, unknown> = {}) => ({
  id: `${name}-${JSON.stringify(params).length}`,
  rule: name,
  inForce,
  source: 'simulated-plan',
  params,
})
const member = (more: Record<string, unknown> = {}) => ({
  payer: 'p',
  memberId: 'ABC1001',
  last: 'Okafor',
  first: 'June',
  birth: '1985-09-14',
  sex: 'F',
  coverage: { from: '2026-01-01' },
  ...more,
})
const son = member({ first: 'Sam', birth: '2017-05-19', sex: 'M', relationship: 'child' })
const planOf = (more: Record<string, unknown> = {}): EligibilityPlan =>
  EligibilityPlan.parse({
    id: 'p',
    name: 'Northstar Health',
    payerId: 'NSH01',
    kind: 'blue',
    phone: '555-0160',
    rules: [
      rule('deductible', { amount: 100_000, family: { amount: 200_000 } }),
      rule('coinsurance', { percent: 20 }),
      rule('coinsurance', { percent: 15, scope: { modifiers: ['PT'] } }),
      rule('copay', { amount: 3000, label: 'Visit', scope: { families: ['em-office'] } }),
      rule('out-of-pocket', { amount: 600_000, family: { amount: 1_200_000 } }),
      rule('authorization', { scope: { families: ['ct-'] } }),
      {
        ...rule('copay', { amount: 9900, scope: { families: ['em-office'] } }),
        inForce: { from: '2027-01-01' },
      },
    ],
    members: [member()],
    accumulators: { ABC1001: { deductible: 30_000, 'out-of-pocket': 45_000 } },
    ...more,
  })
const asked = (more: Partial<Member> = {}): Member => ({
  last: 'OKAFOR',
  first: 'JUNE',
  id: 'ABC1001',
  birth: '1985-09-14',
  references: [],
  dates: [{ kind: '291', from: '2026-03-03' }],
  rejections: [],
  ...more,
})
const inquiry = (subscriber: Member, dependent?: Member): EligibilityInquiry => ({
  reference: 'E1',
  madeOn: '2026-03-02',
  requests: [
    {
      payer: { name: 'NORTHSTAR HEALTH', id: 'NSH01' },
      provider: { name: 'CEDAR FAMILY MEDICINE', id: '9100001012' },
      members: [
        { traces: [], subscriber, ...(dependent ? { dependent } : {}), asks: [{ services: ['30', '98'] }] },
      ],
    },
  ],
})
const today = '2026-03-02'
function personOf(plan: EligibilityPlan, subscriber: Member, dependent?: Member) {
  const person = answerEligibility(plan, inquiry(subscriber, dependent), today).answers[0]?.members[0]
  if (!person) throw new Error('a question about one person has one answer')
  return person
}
const sheetOf = (plan: EligibilityPlan, service = '98', subscriber = asked(), dependent?: Member) => {
  const sheet = benefitsWorksheet(personOf(plan, subscriber, dependent), [service])
  const row = sheet.rows.find(({ network }) => network === 'in')
  if (!row) throw new Error('every service has a row')
  return { sheet, row }
}

describe('what a plan answers', () => {
  test('an office visit: copay of its own, yearly amounts of the person with what is left', () => {
    const { sheet, row } = sheetOf(planOf())
    expect(sheet).toMatchObject({
      coverage: 'active',
      plan: 'Northstar Health',
      insurance: 'PR',
      from: '2026-01-01',
    })
    expect(row).toMatchObject({
      copay: { value: 3000, of: '98' },
      coinsurance: { value: 20, of: '30' },
      deductible: { person: { total: { value: 100_000 }, remaining: { value: 70_000 } }, family: {} },
      outOfPocket: { person: { remaining: { value: 555_000 } } },
      authorization: false,
    })
  })
  test('a CT scan needs authorization', () => expect(sheetOf(planOf(), '62').row.authorization).toBe(true))
  test('a child has the own amounts beside those of the family', () => {
    const plan = planOf({
      members: [member(), son],
      accumulators: { ABC1001: { deductible: 30_000 }, 'ABC1001/Sam': { deductible: 90_000 } },
    })
    const sam = asked({ first: 'SAM', birth: '2017-05-19', relationship: '19' })
    expect(sheetOf(plan, '98', asked({ dates: [] }), sam).row.deductible).toMatchObject({
      person: { remaining: { value: 10_000 } },
      family: { total: { value: 200_000 }, remaining: { value: 80_000 } },
    })
  })
  test('an aggregate limit is only said of the family, and of the person when she is alone', () => {
    const rules = [rule('deductible', { amount: 170_000, family: { amount: 340_000, embedded: false } })]
    const family = sheetOf(planOf({ rules, members: [member(), son] })).row.deductible
    expect(family).toMatchObject({ person: {}, family: { remaining: { value: 310_000 } } })
    expect(sheetOf(planOf({ rules })).row.deductible.person.remaining?.value).toBe(140_000)
  })
  test.each([
    ['another number of somebody known', asked({ id: 'ABC9999' }), '72'],
    ['no number', asked({ id: '' }), '72'],
    ['nobody known', asked({ id: 'ABC9999', last: 'SMITH' }), '75'],
    ['another name', asked({ first: 'JUNA' }), '73'],
    ['another birth date', asked({ birth: '1985-09-15' }), '71'],
    ['too far ahead', asked({ dates: [{ kind: '291', from: '2026-05-03' }] }), '63'],
    ['too far back', asked({ dates: [{ kind: '291', from: '2025-01-03' }] }), '62'],
  ])('%s is refused', (_, subscriber, reason) => {
    const person = personOf(planOf(), subscriber)
    expect(person.subscriber.rejections).toMatchObject([{ reason }])
    expect(benefitsWorksheet(person).coverage).toBe('refused')
  })
  test('a child who is not enrolled is refused at the child', () => {
    const sam = asked({ first: 'SAM', birth: '2026-02-19', relationship: '19' })
    const { subscriber, dependent } = personOf(planOf(), asked({ dates: [] }), sam)
    expect([subscriber.rejections, dependent?.rejections[0]?.reason]).toEqual([[], '77'])
  })
  test('coverage that ended is inactive, with its last day and no benefits', () => {
    const { sheet, row } = sheetOf(
      planOf({ members: [member({ coverage: { from: '2025-01-01', to: '2026-02-28' } })] }),
    )
    expect(sheet).toMatchObject({ coverage: 'inactive', through: '2026-02-28' })
    expect(row.copay).toBeUndefined()
  })
  test('an old number is found and answered with the new one, marked as changed', () => {
    const plan = planOf({ members: [member({ oldIds: ['OLD77'] })] })
    expect(personOf(plan, asked({ id: 'OLD-77' })).subscriber).toMatchObject({ id: 'ABC1001', changed: true })
    expect(personOf(plan, asked()).subscriber.changed).toBeUndefined()
  })
  test('a plan that was replaced names the other one and tells no benefits', () => {
    const others = [{ name: 'Lantern', id: 'LAN16', place: 'instead', from: '2026-01-01' }]
    const { sheet, row } = sheetOf(planOf({ members: [member({ others })] }))
    expect(sheet.otherPayers).toEqual(['LANTERN'])
    expect(collectToday(sheet, row, 14_200).amount).toBe(0)
  })
})

test.each([
  ['a copay stands in place of the deductible', '98', {}, 14_200, 3000],
  ['a copay above the price', '98', {}, 2500, 2500],
  ['the deductible is open for all of it', '4', {}, 14_200, 14_200],
  [
    'the rest of the deductible and a fifth of what is over it',
    '4',
    { deductible: 95_000 },
    14_200,
    5000 + 1840,
  ],
  ['half a cent goes up', '4', { deductible: 100_000 }, 14_202, 2840],
  ['the limit is nearly reached', '98', { 'out-of-pocket': 599_000 }, 14_200, 1000],
])('to collect: %s', (_, service, used, allowed, amount) => {
  const { sheet, row } = sheetOf(planOf({ accumulators: { ABC1001: used } }), service)
  expect(collectToday(sheet, row, allowed).amount).toBe(amount)
})

test('whatever was used: an answer goes over the wire and comes back, and nothing is below zero', () => {
  const cents = fc.integer({ min: 0, max: 900_000 })
  fc.assert(
    fc.property(cents, cents, fc.boolean(), (deductible, limit, isFamily) => {
      const plan = planOf({
        members: isFamily ? [member(), son] : [member()],
        accumulators: { ABC1001: { deductible, 'out-of-pocket': limit } },
      })
      const answer = answerEligibility(plan, inquiry(asked()), today)
      const envelope = { sender: 'NSH01', receiver: 'CEDAR', control: 1, day: today, time: '0815' }
      expect(set271.read(set271.make(answer, envelope))).toEqual({ ok: true, value: answer })
      const { sheet, row } = sheetOf(plan, '4')
      expect(collectToday(sheet, row, 14_200).amount).toBeGreaterThanOrEqual(0)
      expect(collectToday(sheet, row, 14_200).amount).toBeLessThanOrEqual(14_200)
    }),
    { numRuns: 60 },
  )
})
