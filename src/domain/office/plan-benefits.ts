import * as z from 'zod/mini'
import type { Day } from '../kernel/day.ts'
import { Cents, sum } from '../kernel/money.ts'
import { holds } from '../kernel/span.ts'
import { Family } from '../payer/family.ts'
import type { RuleRow } from '../payer/payer.ts'
import { Scope } from '../payer/scope.ts'
import type { Benefit } from '../x12/eligibility.ts'
import {
  answeredServices,
  type EligibilityPlan,
  type PlanMember,
  serviceOfFamily,
} from './eligibility-plan.ts'

/** Parts of the params of the rules that a benefit is made of; what a rule has beside them does not matter here. */
const Params = z.looseObject({
  scope: z._default(Scope, {}),
  amount: z.optional(Cents),
  percent: z.optional(z.number()),
  family: z.optional(Family),
  accumulator: z.optional(z.string()),
  label: z.optional(z.string()),
  waives: z.optional(z.array(z.string())),
})
type Params = z.infer<typeof Params>

const wholePlan = '30'
const none = { limits: [], references: [], dates: [], rejections: [], notes: [], places: [], related: [] }
export const benefit = (kind: string, services: readonly string[], more: Partial<Benefit> = {}): Benefit => ({
  ...none,
  kind,
  services: [...services],
  ...more,
})

interface Said {
  readonly plan: EligibilityPlan
  readonly member: PlanMember
}
type Maker = (params: Params, services: readonly string[], said: Said) => readonly Benefit[]

/** Rule kinds of a payer and what its 271 says of them; kinds that are not here are not part of an answer. */
const makers: Readonly<Record<string, Maker>> = {
  deductible: (params, services, said) => limitRows('C', params, services, said, 'deductible'),
  'out-of-pocket': (params, services, said) => limitRows('G', params, services, said, 'out-of-pocket'),
  coinsurance: ({ percent }, services) =>
    percent === undefined ? [] : [benefit('A', services, { level: 'IND', percent, network: 'Y' })],
  copay: ({ amount }, services) =>
    amount === undefined
      ? []
      : [benefit('B', services, { level: 'IND', period: '27', amount, network: 'Y' })],
  'no-patient-share': ({ waives = [] }, services) =>
    waives.includes('copay') && waives.includes('coinsurance')
      ? [benefit('B', services, { level: 'IND', period: '27', amount: 0, network: 'Y' })]
      : [],
}

/** What the plan pays and the member owes on a day, from the rules in force: one EB a rule and amount. */
export function planBenefits(said: Said, day: Day): readonly Benefit[] {
  return rowsOn(said.plan, day).flatMap((row) => {
    const params = paramsOf(row)
    // Rules for one type of bill, one modifier or one provider are not said of a service type.
    if (params.scope.bills || params.scope.modifiers || params.scope.npis) return []
    const services = servicesOf(params.scope)
    return services.length === 0 ? [] : (makers[row.rule]?.(params, services, said) ?? [])
  })
}

/** Covered service types, those that need authorization apart from the others · EB11. */
export function coveredServices(plan: EligibilityPlan, day: Day): readonly Benefit[] {
  const needed = rowsOn(plan, day)
    .filter(({ rule }) => rule === 'authorization')
    .flatMap((row) => servicesOf(paramsOf(row).scope))
  const free = answeredServices.filter((service) => !needed.includes(service))
  return [
    ...(free.length > 0 ? [benefit('1', free, { level: 'IND', authorization: 'N', network: 'Y' })] : []),
    ...(needed.length > 0
      ? [benefit('1', [...new Set(needed)], { level: 'IND', authorization: 'Y', network: 'Y' })]
      : []),
  ]
}

export const needsReferral = (plan: EligibilityPlan, day: Day): boolean =>
  rowsOn(plan, day).some(({ rule }) => rule === 'referral')

export const hasGracePeriod = (plan: EligibilityPlan, day: Day): boolean =>
  rowsOn(plan, day).some(({ rule }) => rule === 'grace-period')

const rowsOn = ({ rules }: EligibilityPlan, day: Day): readonly RuleRow[] =>
  rules.filter(({ inForce }) => holds(inForce, day))

const paramsOf = ({ params }: RuleRow): Params => Params.parse(params)

/** No families: the plan as a whole. Families that no service type stands for are left out. */
function servicesOf({ families, codes, revenues }: Scope): readonly string[] {
  if (!families) return codes || revenues ? [] : [wholePlan]
  const found = families.flatMap((start) =>
    serviceOfFamily
      .filter(([family]) => family.startsWith(start) || start.startsWith(family))
      .map(([, service]) => service),
  )
  return [...new Set(found)]
}

/** A yearly amount and what is left of it: of the person, of the family, or of both. */
function limitRows(
  kind: string,
  { amount, family, accumulator }: Params,
  services: readonly string[],
  { plan, member }: Said,
  usual: string,
): readonly Benefit[] {
  if (amount === undefined) return []
  const name = accumulator ?? usual
  const people = plan.members.filter(({ memberId }) => memberId === member.memberId)
  const isAlone = people.length === 1
  const own = usedBy(plan, keyOf(member, people))[name] ?? 0
  const all = sum(people.map((one) => usedBy(plan, keyOf(one, people))[name] ?? 0))
  const rows = (level: string, total: Cents, used: Cents): Benefit[] => [
    benefit(kind, services, { level, period: '23', amount: total, network: 'Y' }),
    benefit(kind, services, { level, period: '29', amount: Math.max(0, total - used), network: 'Y' }),
  ]
  return [
    ...(isAlone || !family || family.embedded ? rows('IND', amount, own) : []),
    ...(family && !isAlone ? rows('FAM', family.amount, all) : []),
  ]
}

const keyOf = (member: PlanMember, people: readonly PlanMember[]): string =>
  people.length > 1 && member.relationship !== 'self' ? `${member.memberId}/${member.first}` : member.memberId

const usedBy = ({ accumulators }: EligibilityPlan, person: string): Readonly<Record<string, Cents>> =>
  accumulators[person] ?? {}
