import type { Day } from '../kernel/day.ts'
import type { Cents } from '../kernel/money.ts'
import type { Benefit, Eligibility, Related } from './eligibility.ts'
import { rejectionSentence } from './rejection-words.ts'

/** An amount or percent, and the service type it was said of: `30` when only the plan as a whole says it. */
export interface Figure {
  readonly value: number
  readonly of: string
}

/** A yearly amount: cents in all, and what is left of it. */
export interface Accumulator {
  readonly total?: Figure
  readonly remaining?: Figure
}

/** What one kind of service costs the patient, in or out of network. Amounts are cents, percents of 100. */
export interface WorksheetRow {
  readonly service: string
  readonly network: 'in' | 'out'
  /** `unknown` when the answer neither covers nor excludes the service. */
  readonly covered: 'yes' | 'no' | 'unknown'
  readonly deductible: { readonly person: Accumulator; readonly family: Accumulator }
  readonly outOfPocket: { readonly person: Accumulator; readonly family: Accumulator }
  readonly copay?: Figure
  readonly coinsurance?: Figure
  /** True: get it before the service. Undefined: the answer does not say. */
  readonly authorization?: boolean
  /** What the payer adds in words to the rows used here. */
  readonly notes: readonly string[]
}

/** What the front desk writes down from a 271 before a visit. */
export interface Worksheet {
  /** `refused` when the payer did not answer for this person. */
  readonly coverage: 'active' | 'inactive' | 'unknown' | 'refused'
  readonly plan?: string
  readonly insurance?: string
  readonly from?: Day
  readonly through?: Day
  readonly rows: readonly WorksheetRow[]
  /** Limits as the payer writes them: visits or days, in all or remaining. */
  readonly limits: readonly {
    readonly service: string
    readonly kind: string
    readonly count: number
    readonly period: string
  }[]
  readonly otherPayers: readonly string[]
  readonly primaryCare?: string
  /** Refusals as sentences: what, and what next. */
  readonly refusals: readonly string[]
}

/** EB01 that say the coverage is in force, and that it is not. */
const active: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5'])
const inactive: ReadonlySet<string> = new Set(['6', '7', '8'])
const wholePlan = '30'

/**
 * A benefits worksheet from one person of a 271. `services` are the service types wanted; none = all the answer names.
 * What is said of the service itself wins over what is said of the plan (30); what is said without a network, or with W,
 * holds in and out of it; what is said without a level holds for the person. What the answer does not say stays blank.
 */
export function benefitsWorksheet(
  answer: Eligibility,
  services: readonly string[] = servicesIn(answer),
): Worksheet {
  const { benefits, subscriber, dependent } = answer
  const patient = dependent ?? subscriber
  const plan = benefits.find(({ kind }) => active.has(kind) || inactive.has(kind))
  const named = benefits.find((one) => active.has(one.kind) && one.plan)
  const days = [...patient.dates, ...subscriber.dates, ...(plan?.dates ?? [])]
  const dayOf = (kinds: readonly string[]) =>
    kinds.flatMap((kind) => days.filter((one) => one.kind === kind))[0]
  const span = dayOf(['291', '307'])
  const from = dayOf(['356', '346'])?.from ?? span?.from
  const through = dayOf(['357', '347'])?.from ?? span?.to
  const refusals = [subscriber, ...(dependent ? [dependent] : []), ...benefits].flatMap(
    (one) => one.rejections,
  )
  const insurance = plan?.insurance
  const primaryCare = relatedOf(benefits, 'L')[0]
  return {
    coverage: coverageOf(benefits, refusals.length > 0),
    ...(named?.plan ? { plan: named.plan } : {}),
    ...(insurance ? { insurance } : {}),
    ...(from ? { from } : {}),
    ...(through ? { through } : {}),
    rows: services.flatMap((service) =>
      (['in', 'out'] as const).map((network) => rowOf(benefits, service, network)),
    ),
    limits: benefits.filter(({ kind }) => kind === 'F').flatMap((one) => limitsOf(one)),
    otherPayers: relatedOf(benefits, 'R'),
    ...(primaryCare ? { primaryCare } : {}),
    refusals: refusals.map(rejectionSentence),
  }
}

/** Inactive wins when the plan as a whole is said to have ended; a single service may be not covered in an active plan. */
function coverageOf(benefits: readonly Benefit[], isRefused: boolean): Worksheet['coverage'] {
  const whole = benefits.filter((one) => isOf(one, wholePlan))
  if (whole.some(({ kind }) => inactive.has(kind)) && !whole.some(({ kind }) => active.has(kind)))
    return 'inactive'
  if (benefits.some(({ kind }) => active.has(kind))) return 'active'
  if (benefits.some(({ kind }) => inactive.has(kind))) return 'inactive'
  return isRefused && benefits.length === 0 ? 'refused' : 'unknown'
}

function rowOf(all: readonly Benefit[], service: string, network: 'in' | 'out'): WorksheetRow {
  const here = all.filter((one) => isIn(one, network))
  // Own rows first, then those of the plan.
  const said = [...new Set([service, wholePlan])].map((of) => ({
    of,
    benefits: here.filter((one) => isOf(one, of)),
  }))
  const used: Benefit[] = []
  const pick = (
    kinds: readonly string[],
    fits: (one: Benefit) => boolean,
    value: (one: Benefit) => number | undefined,
  ) => {
    for (const { of, benefits } of said) {
      const found = benefits.find((one) => kinds.includes(one.kind) && fits(one) && value(one) !== undefined)
      if (!found) continue
      used.push(found)
      return { value: value(found) as number, of }
    }
    return undefined
  }
  const accumulators = (kind: string) => ({
    person: accumulatorOf((fits) => pick([kind], (one) => one.level !== 'FAM' && fits(one), amount)),
    family: accumulatorOf((fits) => pick([kind], (one) => one.level === 'FAM' && fits(one), amount)),
  })
  const copay = pick(['B'], isNow, amount)
  const coinsurance = pick(['A'], isNow, ({ percent }) => percent)
  const authorization = authorizationOf(here.filter((one) => isOf(one, service)))
  return {
    service,
    network,
    covered: coveredOf(here, service),
    deductible: accumulators('C'),
    outOfPocket: accumulators('G'),
    ...(copay ? { copay } : {}),
    ...(coinsurance ? { coinsurance } : {}),
    ...(authorization === undefined ? {} : { authorization }),
    notes: [...new Set(used.flatMap(({ notes }) => notes))],
  }
}

/** Periods of a total (a year, or none said), of what was used (24) and of what is left (29). */
const totals: ReadonlySet<string> = new Set(['', '22', '23', '25'])

/** What is left may be said, or follow from the total and what was used this year. */
function accumulatorOf(pick: (fits: (one: Benefit) => boolean) => Figure | undefined): Accumulator {
  const total = pick(({ period }) => totals.has(period ?? ''))
  const said = pick(({ period }) => period === '29')
  // What is left of the plan's amount says nothing of a service that has an amount of its own.
  const left = total && said && total.of !== said.of ? undefined : said
  const used = left ? undefined : pick(({ period }) => period === '24')
  const remaining =
    left ??
    (total && used && total.of === used.of
      ? { value: Math.max(0, total.value - used.value), of: total.of }
      : undefined)
  return { ...(total ? { total } : {}), ...(remaining ? { remaining } : {}) }
}

const amount = (one: Benefit): Cents | undefined => one.amount
/** A copay or coinsurance of the visit, not what is left or was used of something. */
const isNow = ({ period }: Benefit): boolean => !['24', '29', '32', '33'].includes(period ?? '')

function coveredOf(benefits: readonly Benefit[], service: string): WorksheetRow['covered'] {
  for (const named of [service, wholePlan]) {
    const kinds = benefits.filter((one) => isOf(one, named)).map(({ kind }) => kind)
    if (kinds.some((kind) => kind === 'I' || inactive.has(kind))) return 'no'
    // An active plan as a whole says nothing yet of a service it does not name.
    if (named === service && kinds.some((kind) => active.has(kind) || ['A', 'B', 'C', 'F'].includes(kind)))
      return 'yes'
  }
  return 'unknown'
}

function authorizationOf(benefits: readonly Benefit[]): boolean | undefined {
  const said = benefits.map((one) => one.authorization)
  return said.includes('Y') ? true : said.includes('N') ? false : undefined
}

/** Without a service type a benefit is of the plan as a whole. */
const isOf = ({ services }: Benefit, service: string): boolean =>
  services.length === 0 ? service === wholePlan : services.includes(service)

const isIn = ({ network }: Benefit, which: 'in' | 'out'): boolean =>
  network === (which === 'in' ? 'Y' : 'N') || !['Y', 'N'].includes(network ?? '')

/** Limits of an EB*F itself, and of the HSD behind it. */
function limitsOf(one: Benefit): Worksheet['limits'] {
  const own =
    one.quantity?.count === undefined
      ? []
      : [{ kind: one.quantity.kind, count: one.quantity.count, period: one.period ?? '' }]
  const more = one.limits.flatMap(({ kind, count, period }) =>
    count === undefined ? [] : [{ kind: kind ?? '', count, period: period ?? '' }],
  )
  const services = one.services.length > 0 ? one.services : [wholePlan]
  return services.flatMap((service) => [...own, ...more].map((limit) => ({ service, ...limit })))
}

const relatedOf = (benefits: readonly Benefit[], kind: string): string[] =>
  benefits
    .filter((one) => one.kind === kind)
    .flatMap((one) => (one.related.length > 0 ? one.related.map(nameOf) : one.plan ? [one.plan] : []))

const nameOf = ({ first, name }: Related): string => [first, name].filter(Boolean).join(' ')

/** The service types an answer names, the plan first, in the order they come. */
export const servicesIn = ({ benefits }: Eligibility): string[] => {
  const named = benefits.flatMap(({ services }) => services)
  return [...new Set([...named.filter((one) => one === wholePlan), ...named])]
}
