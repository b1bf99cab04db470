import { ageOn, type Day, formDay } from '../kernel/day.ts'
import { holds } from '../kernel/span.ts'
import type { CoordinationLimit, Coverage, OrderFacts } from './coordination-facts.ts'
import type { CoordinationRuleId } from './coordination-rules.ts'

export interface Because {
  readonly rule: CoordinationRuleId
  /** A whole sentence with names and numbers. */
  readonly says: string
}

/** Why `a` pays before `b`; undefined when it does not, or when this rule is silent. */
type Pair = (a: Coverage, b: Coverage, facts: OrderFacts, limits: Limits) => Because | undefined
type Limits = (id: CoordinationLimit['id']) => number

const because = (rule: CoordinationRuleId, says: string): Because => ({
  rule,
  says: says.charAt(0).toUpperCase() + says.slice(1),
})
const isGroup = ({ kind }: Coverage): boolean => kind === 'group'

/** Rules in the order in which they speak: the first that decides a pair, one way or the other, decides it. */
const rules: readonly Pair[] = [
  ofCause('workers-compensation', 'work-injury', 'it happened at work'),
  ofCause('black-lung', 'black-lung', 'the visit is for black lung'),
  ofCause('veterans', 'veterans-authorized', 'the VA authorized this care'),
  ofCause('no-fault', 'no-fault', 'it was a car accident'),
  ofCause('liability', 'liability', 'somebody else has to answer for the accident'),
  (a, b) =>
    b.kind === 'medicaid'
      ? because('medicaid-last', `${a.name} pays before ${b.name}: Medicaid is the last payer.`)
      : undefined,
  (a, b) =>
    b.kind === 'tricare'
      ? because('military-after', `${b.name} pays after other insurance: ${a.name} comes before it.`)
      : undefined,
  (a, b) =>
    b.kind === 'medigap'
      ? because('supplement-after', `${b.name} only adds to what ${a.name} has decided.`)
      : undefined,
  (a, b, facts, limits) => (isGroup(a) && b.kind === 'medicare' ? groupFirst(a, facts, limits) : undefined),
  (a, b, facts, limits) =>
    a.kind === 'medicare' && isGroup(b) && !groupFirst(b, facts, limits)
      ? medicareFirst(b, facts, limits)
      : undefined,
  betweenGroups(medicareBetween),
  betweenGroups(ownFirst),
  betweenGroups(parentFirst),
  betweenGroups((a, b) =>
    b.work !== 'cobra' && a.work === 'current' && b.work !== 'current'
      ? because('active-before-inactive', `${a.name} comes from current work, ${b.name} does not.`)
      : undefined,
  ),
  betweenGroups((a, b) =>
    a.work !== 'cobra' && b.work === 'cobra'
      ? because('continuation-last', `${b.name} is a continuation (COBRA) and pays after ${a.name}.`)
      : undefined,
  ),
  betweenGroups((a, b) =>
    a.from !== undefined && b.from !== undefined && a.from < b.from
      ? because(
          'longer-coverage',
          `${a.name} has covered since ${formDay(a.from)}, ${b.name} only since ${formDay(b.from)}.`,
        )
      : undefined,
  ),
]

/** Compares two coverages under the facts; limits are those of the day of the visit. */
export function beforeOf(facts: OrderFacts, rows: readonly CoordinationLimit[]) {
  const limits: Limits = (id) =>
    rows.find((row) => row.id === id && holds(row.inForce, facts.day))?.value ?? Number.POSITIVE_INFINITY
  return (a: Coverage, b: Coverage): Because | undefined => {
    for (const rule of rules) {
      const forward = rule(a, b, facts, limits)
      if (forward) return forward
      if (rule(b, a, facts, limits)) return undefined
    }
    return undefined
  }
}

function ofCause(kind: Coverage['kind'], rule: CoordinationRuleId, why: string): Pair {
  return (a, b) => (a.kind === kind ? because(rule, `${a.name} pays before ${b.name}: ${why}.`) : undefined)
}

function betweenGroups(rule: Pair): Pair {
  return (a, b, facts, limits) => (isGroup(a) && isGroup(b) ? rule(a, b, facts, limits) : undefined)
}

/** A group plan before Medicare · 42 CFR 411 subparts F, G and H. */
function groupFirst(plan: Coverage, facts: OrderFacts, limits: Limits): Because | undefined {
  const { medicare } = facts
  const employees = plan.employees ?? 0
  const works = plan.work === 'current'
  if (medicare?.because === 'kidneys' || medicare?.kidneysFrom) {
    if (medicare.wasFirst) return undefined
    const months = limits('kidney-months')
    return isInCoordination(facts, months)
      ? because(
          'kidney-coordination',
          `In the first ${months} months of kidney failure ${plan.name} pays first, whatever the size of the employer and even without current work.`,
        )
      : undefined
  }
  if (isDisabled(facts))
    return works && employees >= limits('disabled-employees')
      ? because(
          'disabled-large-group',
          `Medicare is for disability before 65, and ${plan.name} comes from current work at an employer with ${employees} employees, ${limits('disabled-employees')} or more.`,
        )
      : undefined
  return works && ['patient', 'spouse'].includes(plan.holder) && employees >= limits('working-aged-employees')
    ? because(
        'working-aged',
        `${plan.name} comes from current work at an employer with ${employees} employees, ${limits('working-aged-employees')} or more.`,
      )
    : undefined
}

function medicareFirst(plan: Coverage, facts: OrderFacts, limits: Limits): Because {
  const { medicare } = facts
  if (medicare?.wasFirst)
    return because(
      'medicare-stays-first',
      'Medicare was already first when the kidneys failed: there is no new period of 30 months.',
    )
  if (medicare?.because === 'kidneys' || medicare?.kidneysFrom)
    return because(
      'kidney-after',
      `The ${limits('kidney-months')} months since ${formDay(medicare.kidneysFrom ?? facts.day)} are over: Medicare comes first.`,
    )
  if (plan.work !== 'current')
    return because('no-current-work', `${plan.name} does not come from current work: Medicare comes first.`)
  const least = limits(isDisabled(facts) ? 'disabled-employees' : 'working-aged-employees')
  return because(
    'small-employer',
    `The employer behind ${plan.name} has ${plan.employees ?? 0} employees, fewer than ${least}: Medicare comes first.`,
  )
}

/** From 65 on it is age that counts, whatever Medicare began with. */
const isDisabled = ({ medicare, birth, day }: OrderFacts): boolean =>
  medicare?.because === 'disability' && ageOn(birth, day) < 65

function isInCoordination({ medicare, day }: OrderFacts, months: number): boolean {
  const from = medicare?.kidneysFrom
  return from !== undefined && monthOf(day) - monthOf(from) < months
}

/** Months since the year 0: the 30 months are counted as calendar months. */
const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))

/** A spouse's plan that pays before Medicare also pays before one's own plan that pays after it. */
function medicareBetween(a: Coverage, b: Coverage, facts: OrderFacts, limits: Limits): Because | undefined {
  const hasMedicare = facts.coverages.some(({ kind }) => kind === 'medicare')
  return hasMedicare &&
    a.holder !== 'patient' &&
    b.holder === 'patient' &&
    groupFirst(a, facts, limits) &&
    !groupFirst(b, facts, limits)
    ? because(
        'medicare-between',
        `${a.name} pays before Medicare and Medicare before ${b.name}, so ${a.name} comes first of the three.`,
      )
    : undefined
}

function ownFirst(a: Coverage, b: Coverage): Because | undefined {
  return a.holder === 'patient' && b.holder !== 'patient'
    ? because(
        'own-before-dependent',
        `${a.name} is the patient’s own plan, ${b.name} that of a family member.`,
      )
    : undefined
}

/** A child's two plans: the decree, then custody, then birthdays. */
function parentFirst(a: Coverage, b: Coverage, { parents }: OrderFacts): Because | undefined {
  const [mine, other] = [a.holder, b.holder]
  if (!parents || !isParent(mine) || !isParent(other) || mine === other) return undefined
  const { decree, custody, live } = parents
  if (decree && decree !== 'both')
    return decree === mine
      ? because('decree', `The court made the ${mine} responsible for insurance: ${a.name} comes first.`)
      : undefined
  if (live === 'apart' && !decree && custody && custody !== 'joint')
    return custody === mine
      ? because(
          'custody',
          `The child lives with the ${mine}, and no court says otherwise: ${a.name} comes first.`,
        )
      : undefined
  return parents[mine].slice(5) < parents[other].slice(5)
    ? because(
        'birthday',
        `The ${mine}’s birthday, ${formDay(parents[mine]).slice(0, 5)}, is earlier in the year than ${formDay(parents[other]).slice(0, 5)}: ${a.name} comes first.`,
      )
    : undefined
}

const isParent = (holder: Coverage['holder']): holder is 'mother' | 'father' =>
  holder === 'mother' || holder === 'father'
