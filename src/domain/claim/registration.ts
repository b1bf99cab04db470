import type { Chart } from '../chart/chart.ts'
import type { Coverage, World, WorldPerson } from '../chart/world.ts'
import { holds } from '../kernel/span.ts'

/**
 * What the practice's record says about patient and insurance: claim path → value as the claim writes it (days as
 * `YYYY-MM-DD`, relationship as a word). A blank value is a blank in the record.
 */
export type Registration = Readonly<Record<string, string>>

/** The record as the front desk left it: the truth of the world, then the faults planted in this chart. */
export function register(world: World, chart: Chart): Registration {
  const faults = Object.fromEntries(chart.registrationFaults.map((fault) => [fault.at, fault.value]))
  return { ...truth(world, chart), ...faults }
}

function truth(world: World, chart: Chart): Registration {
  const patient = world.people.find((person) => person.id === chart.patient)
  if (!patient)
    throw new Error(`Chart ${chart.id} names the person "${chart.patient}", who is not in world/people.json.`)
  const covered = patient.coverages.filter((coverage) => holds(coverage.inForce, chart.encounter.from))
  // A plan that had ended stays in the record until somebody notices.
  const first =
    covered.find((each) => each.payer === chart.payer) ??
    patient.coverages.find((each) => each.payer === chart.payer)
  // Medicare's two parts share one number and are one plan; another number is another plan.
  const other = covered.find((each) => each.payer !== chart.payer && each.memberId !== first?.memberId)
  return {
    ...personAt('patient', patient),
    'patient.birth': patient.birth,
    'patient.sex': patient.sex,
    ...addressAt('patient.address', patient),
    'patient.relationship': first?.relationship ?? 'self',
    ...(first && insured(world, patient, first)),
    ...(other && second(world, patient, other)),
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

function second(world: World, patient: WorldPerson, coverage: Coverage): Registration {
  return {
    ...personAt('otherPlan', subscriberOf(world, patient, coverage)),
    'otherPlan.id': coverage.memberId,
    'otherPlan.name': coverage.planName ?? coverage.payer,
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
