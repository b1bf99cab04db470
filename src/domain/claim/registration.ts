import type { Chart } from '../chart/chart.ts'
import type { Coverage, World, WorldPerson } from '../chart/world.ts'
import { holds } from '../kernel/span.ts'

/**
 * What the practice's record says about patient and insurance: claim path → value as the claim writes it (days as
 * `YYYY-MM-DD`, relationship as a word). A blank value is a blank in the record.
 */
export type Registration = Readonly<Record<string, string>>

/** The record as the front desk left it: the truth of the world, then the faults planted in this chart. */
export function register(world: World, chart: Chart, next?: Plan): Registration {
  const faults = Object.fromEntries(chart.registrationFaults.map((fault) => [fault.at, fault.value]))
  return { ...truth(world, chart, next), ...faults }
}

/** A payer by its folder of content/payers, and its name. */
interface Plan {
  readonly id: string
  readonly name: string
}

function truth(world: World, chart: Chart, next: Plan | undefined): Registration {
  const patient = world.people.find((person) => person.id === chart.patient)
  if (!patient)
    throw new Error(`Chart ${chart.id} names the person "${chart.patient}", who is not in world/people.json.`)
  const covered = patient.coverages.filter((coverage) => holds(coverage.inForce, chart.encounter.from))
  // A plan that had ended stays in the record until somebody notices.
  const first =
    covered.find((each) => each.payer === chart.payer) ??
    patient.coverages.find((each) => each.payer === chart.payer)
  // Medicare's two parts share one number and are one plan; another number is another plan.
  const other =
    covered.find((each) => each.payer === next?.id) ??
    covered.find((each) => each.payer !== chart.payer && each.memberId !== first?.memberId)
  return {
    ...personAt('patient', patient),
    'patient.birth': patient.birth,
    'patient.sex': patient.sex,
    ...addressAt('patient.address', patient),
    'patient.relationship': first?.relationship ?? 'self',
    ...(first && insured(world, patient, first)),
    ...(other && second(world, patient, other, other.payer === next?.id ? next.name : other.payer)),
  }
}

function insured(world: World, patient: WorldPerson, coverage: Coverage): Registration {
  const person = subscriberOf(world, patient, coverage)
  return {
    ...personAt('subscriber', person),
    'subscriber.id': coverage.memberId,
    ...(coverage.group && { 'subscriber.group': coverage.group }),
    ...(coverage.planName && { 'subscriber.planName': coverage.planName }),
    ...(person.id !== patient.id && {
      'subscriber.birth': person.birth,
      'subscriber.sex': person.sex,
      ...addressAt('subscriber.address', person),
    }),
  }
}

function second(world: World, patient: WorldPerson, coverage: Coverage, name: string): Registration {
  return {
    ...personAt('otherPlan', subscriberOf(world, patient, coverage)),
    'otherPlan.id': coverage.memberId,
    'otherPlan.name': coverage.planName ?? name,
  }
}

/** The part of the record that a claim to the second payer takes elsewhere: its insured is box 9 of the first claim. */
const swapped = ['last', 'first', 'middle', 'id']

/** Where the record keeps what stands at this place of a claim to the second payer. */
export function recordOfSecond(at: string): string {
  const [root, part = ''] = at.split('.')
  if (!swapped.includes(part)) return at
  return root === 'subscriber' ? `otherPlan.${part}` : root === 'otherPlan' ? `subscriber.${part}` : at
}

/**
 * The record as a claim to the second payer needs it: its insured, its number, the relationship to that person; the first
 * plan in box 9. Names and numbers are the record's, so that a wrong one comes back and is put right there.
 */
export function registerSecond(
  record: Registration,
  { people }: World,
  chart: Chart,
  first: Plan,
  second: Plan,
): Registration {
  const patient = people.find((person) => person.id === chart.patient)
  const coverage = patient?.coverages.find(
    (each) => each.payer === second.id && holds(each.inForce, chart.encounter.from),
  )
  const holder = people.find((person) => person.id === coverage?.subscriber)
  const kept = Object.entries(record).filter(([at]) => !/^(subscriber|otherPlan)\./.test(at))
  const moved = ['subscriber', 'otherPlan'].flatMap((root) =>
    swapped.map((part) => [`${root}.${part}`, record[recordOfSecond(`${root}.${part}`)]] as const),
  )
  return {
    ...Object.fromEntries([...kept, ...moved.filter(([, value]) => value !== undefined)]),
    'otherPlan.name': first.name,
    'patient.relationship': coverage?.relationship ?? 'self',
    ...(coverage?.group && { 'subscriber.group': coverage.group }),
    ...(coverage?.planName && { 'subscriber.planName': coverage.planName }),
    ...(holder &&
      holder.id !== chart.patient && {
        'subscriber.birth': holder.birth,
        'subscriber.sex': holder.sex,
        ...addressAt('subscriber.address', holder),
      }),
  }
}

const subscriberOf = (world: World, patient: WorldPerson, coverage: Coverage): WorldPerson =>
  world.people.find((person) => person.id === coverage.subscriber) ?? patient

const personAt = (
  at: string,
  { last, first, middle }: Pick<WorldPerson, 'last' | 'first' | 'middle'>,
): Registration => ({
  [`${at}.last`]: last,
  [`${at}.first`]: first,
  ...(middle && { [`${at}.middle`]: middle }),
})

const addressAt = (at: string, { address }: WorldPerson): Registration =>
  Object.fromEntries(Object.entries(address).map(([part, text]) => [`${at}.${part}`, text]))
