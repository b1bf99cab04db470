import { describe, expect, test } from 'vitest'
import { decide, lines, member, results, row } from './fixture.ts'
import {
  type AuthorizationPlan,
  type AuthorizationRequest,
  answerBy,
  authorizationOf,
  requestAuthorization,
  ruleFor,
} from './request-authorization.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }
const plan = (more: Partial<AuthorizationPlan> = {}): AuthorizationPlan => ({
  id: 'test-plan',
  name: 'Test Plan',
  rules: [row('authorization', { scope: { families: ['scan-'], places: ['11', '22'] } })],
  policies: [
    {
      id: 'scan',
      rule: 'authorization-row',
      title: 'Scans',
      inForce: year,
      source: 'test',
      scope: { families: ['scan-'] },
      diagnoses: ['R10', 'K57.3'],
      criteria: [
        { id: 'finding', says: 'a finding on examination' },
        { id: 'before', says: 'what was tried before' },
      ],
      units: 2,
      days: 30,
      daysBack: 2,
    },
  ],
  decision: [
    {
      inForce: { from: '2025-01-01', to: '2025-12-31' },
      source: 'old',
      standardDays: 14,
      expeditedHours: 72,
    },
    { inForce: year, source: 'new', standardDays: 7, expeditedHours: 72 },
  ],
  members: [member()],
  network: ['9000000001'],
  families: { X0001: 'scan-head', X0002: 'scan-knee', X0003: 'visit' },
  ...more,
})
const request = (more: Partial<AuthorizationRequest> = {}): AuthorizationRequest => ({
  memberId: 'HMX204417',
  ordering: '9000000002',
  servicing: '9000000001',
  procedure: 'X0001',
  diagnosis: 'R10.31',
  units: 1,
  from: '2026-03-10',
  to: '2026-03-20',
  place: '22',
  urgency: 'standard',
  facts: ['finding', 'before'],
  ...more,
})
const today = '2026-03-06'

describe('the portal answers', () => {
  test.each<[string, Partial<AuthorizationRequest>, string, string]>([
    ['everything shown', {}, 'certified', '1 unit, 03/10/2026 to 03/20/2026'],
    ['an identifier nobody has', { memberId: 'HMX204471' }, 'rejected', 'HMX204471'],
    ['a day before the coverage', { from: '2024-12-31' }, 'rejected', 'no coverage on 12/31/2024'],
    ['days in the wrong order', { to: '2026-03-09' }, 'rejected', 'before the first'],
    ['a service outside the rule', { procedure: 'X0003' }, 'not-required', 'no authorization for X0003'],
    ['a place outside the rule', { place: '23' }, 'not-required', 'at place 23'],
    ['somebody out of network', { servicing: '9000000003' }, 'not-certified', 'not in the network'],
    ['two days late, the last that counts', { from: '2026-03-04' }, 'certified', '03/04/2026'],
    ['three days late', { from: '2026-03-03' }, 'not-certified', 'for 2 days after it'],
    ['another diagnosis', { diagnosis: 'K57.20' }, 'not-certified', 'does not cover the service for K57.20'],
    ['a diagnosis below the listed one', { diagnosis: 'K5730' }, 'certified', 'Certified'],
    ['one fact missing', { facts: ['before'] }, 'pended', 'a finding on examination'],
    ['nothing attached', { facts: [] }, 'pended', 'what was tried before'],
    ['more units than the policy has', { units: 3 }, 'modified', '2 units'],
    ['as many units as the policy has', { units: 2 }, 'certified', '2 units'],
    ['more days than the policy has', { to: '2026-04-09' }, 'modified', '03/10/2026 to 04/08/2026'],
    ['as many days as the policy has', { to: '2026-04-08' }, 'certified', 'to 04/08/2026'],
  ])('%s', (_, more, result, words) => {
    const answer = requestAuthorization(request(more), plan(), today)
    expect(answer.result).toBe(result)
    expect(answer.says).toContain(words)
  })

  test('a service without a written policy goes to a physician of the plan', () =>
    expect(requestAuthorization(request(), plan({ policies: [] }), today)).toMatchObject({
      result: 'pended',
      missing: [],
    }))

  test('the same request has the same number, another request another one', () => {
    const numbers = [request(), request(), request({ units: 2 })].map((one) => {
      const answer = requestAuthorization(one, plan(), today)
      return 'number' in answer ? answer.number : ''
    })
    expect(numbers[0]).toMatch(/^A\d{1,7}$/)
    expect(numbers[1]).toBe(numbers[0])
    expect(numbers[2]).not.toBe(numbers[0])
  })
})

test.each([
  ['standard', '2026-03-06', '2026-03-13', 'new'],
  ['expedited', '2026-03-06', '2026-03-09', 'new'],
  ['standard', '2025-12-31', '2026-01-14', 'old'],
  ['standard', '2027-01-01', undefined, undefined],
] as const)('a %s request of %s is answered by %s', (urgency, day, by, source) =>
  expect(answerBy(plan(), urgency, day)).toEqual(by && { day: by, source }),
)

test('no rule is in force after its last day', () =>
  expect(ruleFor(plan(), request({ from: '2027-01-01' }))).toBeUndefined())

describe('a claim after the approval', () => {
  const answer = requestAuthorization(request({ units: 2 }), plan(), today)
  if (!('number' in answer)) throw new Error('not certified')
  const approval = authorizationOf(answer, request())
  test.each([
    ['as approved', {}, answer.number, 'paid 10000'],
    ['without the number', {}, undefined, 'CO-197 M62'],
    ['another service, changed in the operating room', { procedure: 'X0002' }, answer.number, 'CO-284'],
    ['after the last day', { from: '2026-03-21', to: '2026-03-21' }, answer.number, 'CO-302'],
    ['one unit too many', { units: 3 }, answer.number, 'CO-198'],
  ])('%s', (_, line, number, result) => {
    const { remit } = decide({
      rules: [row('authorization', { scope: { codes: ['X0001', 'X0002'] } })],
      claim: {
        lines: lines({ procedure: 'X0001', from: '2026-03-20', to: '2026-03-20', ...line }),
        ...(number ? { authorization: number } : {}),
      },
      fees: ['X0001', 'X0002'].map((code) => ({
        code,
        allowed: 10_000,
        unit: 'line' as const,
        inForce: year,
        source: 'test',
      })),
      file: { authorizations: [approval] },
    })
    expect(results(remit)).toEqual([result])
  })
})
