import * as z from 'zod/mini'
import { addDays, type Day, daysBetween, formDay } from '../kernel/day.ts'
import { hashValue } from '../kernel/hash.ts'
import { holds, InForce } from '../kernel/span.ts'
import { Authorization, Member, RuleRow } from './payer.ts'
import { diagnosisFits, fitsScope, Scope, type Scoped } from './scope.ts'

/** What the plan wants to see before it approves a service: a row of content/payers/<payer>/authorizations.json. */
export const AuthorizationPolicy = z.strictObject({
  id: z.string(),
  /** The row of rules.json that denies the claim when there is no approval. */
  rule: z.string(),
  title: z.string(),
  inForce: InForce,
  source: z.string(),
  scope: Scope,
  /** Beginnings of the diagnoses that the policy covers; empty = any. */
  diagnoses: z._default(z.array(z.string()), []),
  /** Each has to be shown by words of the record. */
  criteria: z.array(z.strictObject({ id: z.string(), says: z.string() })),
  /** Most units of one approval and the days it holds. */
  units: z.int(),
  days: z.int(),
  /** Days after the service in which the plan still takes a request; 0 = only before it. */
  daysBack: z._default(z.int(), 0),
})
export type AuthorizationPolicy = z.infer<typeof AuthorizationPolicy>

/** How soon the plan has to answer: a dated row with its source. */
export const DecisionTime = z.strictObject({
  inForce: InForce,
  source: z.string(),
  standardDays: z.int(),
  expeditedHours: z.int(),
})
export type DecisionTime = z.infer<typeof DecisionTime>

/** All that the portal goes by. `families` are the families of the procedures that may be asked for. */
export const AuthorizationPlan = z.strictObject({
  id: z.string(),
  name: z.string(),
  rules: z.array(RuleRow),
  policies: z.array(AuthorizationPolicy),
  decision: z.array(DecisionTime),
  members: z.array(Member),
  network: z.array(z.string()), // NPIs
  families: z.record(z.string(), z.string()),
})
export type AuthorizationPlan = z.infer<typeof AuthorizationPlan>

export interface AuthorizationRequest {
  readonly memberId: string
  /** NPIs. */
  readonly ordering: string
  readonly servicing: string
  readonly procedure: string
  readonly diagnosis: string
  readonly units: number
  readonly from: Day
  readonly to: Day
  readonly place: string
  readonly urgency: 'standard' | 'expedited'
  /** Ids of the criteria that the attached words of the record show. */
  readonly facts: readonly string[]
}

/** HCR01 of a 278 response: A1 certified, A6 modified, A4 pended, A3 not certified, NA none needed; AAA = not read. */
export type PortalAnswer =
  | { readonly result: 'not-required'; readonly action: 'NA'; readonly says: string }
  | { readonly result: 'rejected'; readonly action: 'AAA'; readonly at: string; readonly says: string }
  | {
      readonly result: 'pended'
      readonly action: 'A4'
      readonly missing: readonly string[]
      readonly says: string
    }
  | {
      readonly result: 'not-certified'
      readonly action: 'A3'
      readonly reason: string
      readonly says: string
    }
  | {
      readonly result: 'certified' | 'modified'
      readonly action: 'A1' | 'A6'
      readonly number: string
      readonly units: number
      readonly inForce: { readonly from: Day; readonly to: Day }
      readonly says: string
    }

type Service = Pick<AuthorizationRequest, 'procedure' | 'place' | 'from'>

/** The row by which a claim for this service would be denied without an approval; undefined = none is needed. */
export function ruleFor(plan: AuthorizationPlan, service: Service): RuleRow | undefined {
  const scoped = scopedOf(plan, service)
  return plan.rules.find(
    (row) =>
      row.rule === 'authorization' &&
      holds(row.inForce, service.from) &&
      fitsScope(scoped, Scope.parse(row.params.scope ?? {})),
  )
}

/** The day by which the plan owes an answer to what it receives today; undefined outside the known dates. */
export function answerBy(
  plan: Pick<AuthorizationPlan, 'decision'>,
  urgency: 'standard' | 'expedited',
  today: Day,
): { day: Day; source: string } | undefined {
  const row = plan.decision.find((time) => holds(time.inForce, today))
  if (!row) return undefined
  const days = urgency === 'expedited' ? Math.ceil(row.expeditedHours / 24) : row.standardDays
  return { day: addDays(today, days), source: row.source }
}

/** What the portal answers, in the order in which it looks: who, whether, with whom, when, why, shown by what, how much. */
export function requestAuthorization(
  request: AuthorizationRequest,
  plan: AuthorizationPlan,
  today: Day,
): PortalAnswer {
  const unread = whoFault(request, plan)
  if (unread) return { result: 'rejected', action: 'AAA', ...unread }
  const rule = ruleFor(plan, request)
  if (!rule) {
    const says = `${plan.name} asks for no authorization for ${request.procedure} at place ${request.place} on ${formDay(request.from)}.`
    return { result: 'not-required', action: 'NA', says }
  }
  const policy = plan.policies.find(
    (entry) =>
      entry.rule === rule.id &&
      holds(entry.inForce, request.from) &&
      fitsScope(scopedOf(plan, request), entry.scope),
  )
  if (!policy) {
    const says = `No written policy of ${plan.name} speaks of ${request.procedure}; a physician of the plan reads the request. Send the record.`
    return { result: 'pended', action: 'A4', missing: [], says }
  }
  const reason = reasonAgainst(request, plan, policy, today)
  if (reason) return { result: 'not-certified', action: 'A3', ...reason }
  const missing = policy.criteria.filter(({ id }) => !request.facts.includes(id))
  if (missing.length > 0) {
    const says = `Pended. Not shown by what you sent: ${missing.map((entry) => entry.says).join('; ')}. Send the words of the record that show it.`
    return { result: 'pended', action: 'A4', missing: missing.map(({ id }) => id), says }
  }
  return approval(request, policy, plan)
}

/** The approval as the plan's claim system keeps it: what the claim is judged by later. */
export const authorizationOf = (
  answer: Extract<PortalAnswer, { number: string }>,
  request: Pick<AuthorizationRequest, 'memberId' | 'procedure'>,
): Authorization =>
  Authorization.parse({
    number: answer.number,
    memberId: request.memberId,
    codes: [request.procedure],
    inForce: answer.inForce,
    linked: true,
    units: answer.units,
  })

const scopedOf = (plan: AuthorizationPlan, service: Service): Scoped => ({
  procedure: service.procedure,
  family: plan.families[service.procedure] ?? '',
  modifiers: [],
  place: service.place,
})

function whoFault(
  request: AuthorizationRequest,
  plan: AuthorizationPlan,
): { at: string; says: string } | undefined {
  const member = plan.members.find((one) => one.memberId === request.memberId)
  if (!member) {
    const says = `${plan.name} knows no member ${request.memberId}. Read the number on the card again, sign by sign.`
    return { at: 'memberId', says }
  }
  if (!holds(member.coverage, request.from)) {
    const says = `The member has no coverage on ${formDay(request.from)}. Check eligibility for the day of service first.`
    return { at: 'from', says }
  }
  if (request.to < request.from)
    return { at: 'to', says: `The last day, ${formDay(request.to)}, is before the first.` }
  return undefined
}

function reasonAgainst(
  request: AuthorizationRequest,
  plan: AuthorizationPlan,
  policy: AuthorizationPolicy,
  today: Day,
): { reason: string; says: string } | undefined {
  if (!plan.network.includes(request.servicing)) {
    const says = `The servicing provider ${request.servicing} is not in the network of ${plan.name}. Ask for one who is, or for a network gap exception.`
    return { reason: 'network', says }
  }
  if (daysBetween(request.from, today) > policy.daysBack) {
    const says = `The service was on ${formDay(request.from)} and the request came on ${formDay(today)}: ${policy.daysBack === 0 ? 'the plan takes requests only before the service' : `the plan takes requests for ${policy.daysBack} days after it`}.`
    return { reason: 'late', says }
  }
  if (policy.diagnoses.length > 0 && !diagnosisFits(request.diagnosis, policy.diagnoses)) {
    const says = `"${policy.title}" does not cover the service for ${request.diagnosis}. Check the code against the order; then ask for a peer-to-peer talk, or appeal.`
    return { reason: 'diagnosis', says }
  }
  return undefined
}

function approval(
  request: AuthorizationRequest,
  policy: AuthorizationPolicy,
  plan: AuthorizationPlan,
): PortalAnswer {
  const units = Math.min(request.units, policy.units)
  const last = addDays(request.from, policy.days - 1)
  const to = request.to < last ? request.to : last
  const less = units < request.units || to < request.to
  const number = `A${Number.parseInt(hashValue([plan.id, policy.id, request]).slice(0, 10), 16) % 10_000_000}`
  const given = `${request.procedure}, ${units} unit${units === 1 ? '' : 's'}, ${formDay(request.from)} to ${formDay(to)}, number ${number}`
  const says = less
    ? `Certified in part: ${given}. The policy allows ${policy.units} units in ${policy.days} days at a time; ask again before it ends.`
    : `Certified: ${given}.`
  return {
    result: less ? 'modified' : 'certified',
    action: less ? 'A6' : 'A1',
    number,
    units,
    inForce: { from: request.from, to },
    says,
  }
}
