import type { Chart } from '../chart/chart.ts'
import type { Organization, World, WorldProvider } from '../chart/world.ts'
import type { Reference } from '../codes/entry.ts'
import type { CodingAnswer, ProcedureLine } from '../coding/answer.ts'
import { type Cents, sum } from '../kernel/money.ts'
import { withoutDot } from './claim.ts'
import { fieldKinds } from './field-kinds.ts'
import { exactPlace } from './fields.ts'
import { type Attached, paidBefore } from './prior.ts'
import type { Registration } from './registration.ts'
import type { Field, Sheet } from './sheet.ts'

/** A price of the practice's charge master: whole cents for one unit. */
export interface Charge {
  readonly code: string
  readonly cents: Cents
}

export interface SheetInput {
  /** The practice's account number. */
  readonly account: string
  readonly world: World
  readonly chart: Chart
  readonly registration: Registration
  readonly answer: CodingAnswer
  readonly charges: readonly Charge[]
  /** `kind` as in `Payer`. */
  readonly payer: {
    readonly name: string
    readonly payerId: string
    readonly filing: string
    readonly kind: string
  }
  readonly paidAtVisit: Cents
  /** Set on a claim to a payer after the first: its results so far, and why Medicare is not first. */
  readonly later?: Attached | undefined
  /** Facts about procedures, where they are at hand: which are anesthesia (billed in minutes), which need a CLIA number. */
  readonly procedures?: Reference['procedures']
}

/** Whose record filled a box; blame follows it. */
export type Origin = 'registration' | 'coding' | 'provider-file' | 'encounter' | 'charge-master'

export interface Built {
  readonly sheet: Sheet
  /** By claim path (`patient.birth`, `lines.1.procedure`); every filled path has an entry. */
  readonly origin: Readonly<Record<string, Origin>>
}

/** One value for the form, by claim path, as the claim would hold it. */
interface Entry {
  readonly at: string
  readonly value: unknown
  readonly origin: Origin
}

/**
 * The claim form as the practice's system fills it from its records and the coder's answer. What a record lacks stays
 * blank and what it has wrong is copied, so that reading and scrubbing find it.
 */
export function buildSheet(input: SheetInput): Built {
  const { encounter } = input.chart
  const entries = [
    ...shared(input),
    ...(encounter.form === 'professional' ? professional(input) : institutional(input)),
    // The record has the last word, and a blank in it blanks the box.
    ...Object.entries(input.registration).map(
      ([at, value]): Entry => ({ at, value, origin: 'registration' }),
    ),
  ]
  return fill(
    input,
    entries.filter((entry) => entry.value !== undefined),
  )
}

function shared({ account, world, chart, payer, paidAtVisit, later }: SheetInput): Entry[] {
  const organization = organizationOf(world, chart.encounter.organization)
  return [
    ...from('encounter', {
      account,
      paid: paidAtVisit + paidBefore(later?.prior),
      authorization: chart.encounter.authorization,
      trial: chart.encounter.trial,
    }),
    ...from('registration', {
      'payer.name': payer.name,
      'payer.id': payer.payerId,
      'payer.filing': payer.filing,
    }),
    ...from('provider-file', {
      'billing.name': organization.name,
      'billing.npi': organization.npi,
      'billing.taxId': organization.taxId,
      'billing.taxonomy': organization.taxonomy,
      'billing.phone': organization.phone,
      ...under('billing.address', organization.address),
    }),
  ]
}

function professional(input: SheetInput): Entry[] {
  const { world, chart, answer, charges, payer, procedures, later } = input
  const { encounter } = chart
  const organization = organizationOf(world, encounter.organization)
  const facility = encounter.facility ? organizationOf(world, encounter.facility) : undefined
  const lines = answer.procedures.map((procedure, index) =>
    professionalLine(procedure, index, chart, charges, procedures),
  )
  return [
    ...answer.diagnoses.map(({ code }, index): Entry => coded(`diagnoses.${index}`, withoutDot(code))),
    ...lines.flat(),
    ...totalOf(lines.flat()),
    ...provider(world, 'rendering', encounter.rendering),
    ...provider(world, 'referring', encounter.referring?.provider),
    ...from('provider-file', {
      'referring.qualifier': encounter.referring?.qualifier,
      'facility.name': facility?.name,
      'facility.npi': facility?.npi,
      ...(facility && under('facility.address', facility.address)),
      clia: answer.procedures.some((procedure) => isLaboratory(procedure, procedures))
        ? organization.clia
        : undefined,
      assignment: 'A',
      'signatures.provider': true,
    }),
    ...from('registration', {
      'signatures.patient': true,
      'signatures.insured': true,
      // Medicare first: the word NONE in box 11
      'subscriber.group': payer.kind === 'medicare-b' && !later ? 'NONE' : undefined,
      // An insurer of accidents knows its insured by the number of its claim · box 11b
      otherClaimId: ['WC', 'AM'].includes(payer.filing) ? input.registration['subscriber.id'] : undefined,
    }),
    ...from('encounter', {
      'accident.employment': encounter.accident.employment,
      'accident.auto': encounter.accident.auto,
      'accident.other': encounter.accident.other,
      'accident.state': encounter.accident.state,
      'onset.day': encounter.onset?.day,
      'onset.qualifier': encounter.onset?.qualifier,
      'hospitalization.from': encounter.admission?.day,
      'hospitalization.to': encounter.admission && encounter.dischargeHour ? encounter.through : undefined,
    }),
  ]
}

function professionalLine(
  procedure: ProcedureLine,
  index: number,
  chart: Chart,
  charges: readonly Charge[],
  procedures: Facts,
): Entry[] {
  const { encounter } = chart
  const at = (part: string): string => `lines.${index}.${part}`
  const [first, last] = procedure.day
    ? [procedure.day, procedure.day]
    : [encounter.from, lastDayOf(procedure, chart)]
  return [
    ...from('encounter', {
      [at('from')]: first,
      [at('to')]: last,
      [at('placeOfService')]: encounter.placeOfService,
    }),
    coded(at('procedure'), procedure.code.trim()),
    ...procedure.modifiers.map((modifier, slot) => coded(at(`modifiers.${slot}`), modifier)),
    coded(at('pointers'), procedure.pointers),
    coded(at('units'), procedure.units),
    ...(isAnesthesia(procedure, procedures) ? [coded(at('unitKind'), 'MJ')] : []),
    { at: at('charge'), value: chargeOf(procedure, charges), origin: 'charge-master' },
  ]
}

/** A code with several units and no day of its own stands for the whole encounter. */
const lastDayOf = (procedure: ProcedureLine, { encounter }: Chart): string =>
  Number(procedure.units) > 1 && encounter.through > encounter.from ? encounter.through : encounter.from

function institutional({ world, chart, answer, charges, later }: SheetInput): Entry[] {
  const { encounter } = chart
  const lines = facilityLines(chart, answer, charges).flatMap((line, index) =>
    line.map((entry): Entry => ({ ...entry, at: `lines.${index}.${entry.at}` })),
  )
  const operations = answer.procedures.filter(isPcs)
  return [
    ...from('encounter', {
      typeOfBill: encounter.typeOfBill,
      medicalRecord: encounter.medicalRecord,
      from: encounter.from,
      through: encounter.through,
      'admission.day': encounter.admission?.day,
      'admission.hour': encounter.admission?.hour,
      priority: encounter.admission?.priority,
      origin: encounter.admission?.origin,
      dischargeHour: encounter.dischargeHour,
      status: encounter.status,
      admitting: encounter.admitting && withoutDot(encounter.admitting),
      ...listed('conditions', encounter.conditions),
      ...listed('reasons', encounter.reasons.map(withoutDot)),
      ...rows('occurrences', encounter.occurrences),
      ...rows('spans', encounter.spans),
      ...rows('values', valuesOf(encounter, later)),
    }),
    ...diagnoses(answer),
    ...operations.flatMap((operation, index) => [
      coded(`procedures.${index}.code`, operation.code.trim().toUpperCase()),
      coded(`procedures.${index}.day`, operation.day || encounter.from),
    ]),
    ...(answer.drg ? [coded('drg', answer.drg)] : []),
    ...provider(world, 'attending', encounter.attending),
    ...provider(world, 'operating', encounter.operating).filter((entry) => entry.at !== 'operating.taxonomy'),
    ...lines,
    ...totalOf(lines),
  ]
}

/**
 * Value codes of the encounter; what the payer before Medicare paid, under the code that says why it came first; a clinical
 * trial is value code D4, after the others.
 */
const valuesOf = (
  { values, trial }: Chart['encounter'],
  later: Attached | undefined,
): Readonly<Record<string, unknown>>[] => [
  ...values,
  ...(later?.insuranceType && later.prior
    ? [{ code: later.insuranceType, amount: paidBefore(later.prior) }]
    : []),
  ...(trial ? [{ code: 'D4', amount: trial }] : []),
]

/** The first code stays first whatever it is; other external causes (V00–Y99) go to FL 72. */
function diagnoses(answer: CodingAnswer): Entry[] {
  const [first, ...rest] = answer.diagnoses
  const isCause = ({ code }: { code: string }): boolean => /^[V-Y]/i.test(code.trim())
  const placed = [
    ...(first ? [{ at: 'principal', line: first }] : []),
    ...rest.filter((line) => !isCause(line)).map((line, index) => ({ at: `others.${index}`, line })),
    ...rest.filter(isCause).map((line, index) => ({ at: `external.${index}`, line })),
  ]
  return placed.flatMap(({ at, line }) => [
    coded(`${at}.code`, withoutDot(line.code)),
    // '1' meant exempt before 5010; now an exempt code carries nothing.
    coded(`${at}.poa`, line.poa === '' || line.poa === '1' ? undefined : line.poa),
  ])
}

/** Department lines and coded procedures by revenue code, ascending; equal ones keep their order. */
function facilityLines(chart: Chart, answer: CodingAnswer, charges: readonly Charge[]): Entry[][] {
  const { encounter } = chart
  const departments = encounter.departmentLines.map(({ modifiers, ...line }) => ({
    revenue: line.revenue,
    entries: from('encounter', { ...line, ...listed('modifiers', modifiers) }),
  }))
  const procedures = answer.procedures
    .filter((each) => !isPcs(each))
    .map((procedure) => {
      const code = procedure.code.trim()
      const revenue =
        encounter.revenueByProcedure[code] ??
        encounter.revenueByProcedure[code.toUpperCase()] ??
        encounter.revenueByProcedure['*'] ??
        ''
      return {
        revenue,
        entries: [
          ...from('charge-master', { revenue, charge: chargeOf(procedure, charges) }),
          coded('procedure', code),
          ...procedure.modifiers.map((modifier, slot) => coded(`modifiers.${slot}`, modifier)),
          coded('day', procedure.day || encounter.from),
          coded('units', procedure.units),
        ],
      }
    })
  return [...departments, ...procedures]
    .sort((a, b) => (a.revenue < b.revenue ? -1 : a.revenue > b.revenue ? 1 : 0))
    .map(({ entries }) => entries)
}

/** Price of one unit times the units; blank when the charge master lacks the code or the units are no number. */
function chargeOf(procedure: ProcedureLine, charges: readonly Charge[]): Cents | undefined {
  const price = charges.find((charge) => charge.code.toUpperCase() === procedure.code.trim().toUpperCase())
  const units = Number(procedure.units)
  return price && Number.isFinite(units) && procedure.units.trim() !== ''
    ? Math.round(price.cents * units)
    : undefined
}

function totalOf(entries: readonly Entry[]): Entry[] {
  const charges = entries.filter(
    (entry) => /^lines\.\d+\.charge$/.test(entry.at) && entry.value !== undefined,
  )
  return [{ at: 'total', value: sum(charges.map((entry) => entry.value as Cents)), origin: 'charge-master' }]
}

const isPcs = ({ code }: ProcedureLine): boolean => /^[0-9A-HJ-NP-Z]{7}$/i.test(code.trim())

type Facts = Reference['procedures'] | undefined

/** Anesthesia is billed in minutes: its codes are 00100 to 01999. */
const isAnesthesia = ({ code }: ProcedureLine, facts: Facts): boolean =>
  facts?.[code.trim()]?.family.startsWith('anesthesia') ?? /^0[01]\d{3}$/.test(code.trim())

const isLaboratory = ({ code, modifiers }: ProcedureLine, facts: Facts): boolean => {
  const clia = facts?.[code.trim()]?.clia
  return clia === undefined ? /^8\d{4}$/.test(code.trim()) || modifiers.includes('QW') : clia !== 'no'
}

const coded = (at: string, value: unknown): Entry => ({ at, value, origin: 'coding' })

const from = (origin: Origin, values: Readonly<Record<string, unknown>>): Entry[] =>
  Object.entries(values).map(([at, value]) => ({ at, value, origin }))

const under = (at: string, values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).map(([part, value]) => [`${at}.${part}`, value]))

const listed = (at: string, values: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(values.map((value, index) => [`${at}.${index}`, value]))

const rows = (at: string, values: readonly Readonly<Record<string, unknown>>[]): Record<string, unknown> =>
  Object.assign({}, ...values.map((value, index) => under(`${at}.${index}`, value)))

function provider(world: World, at: string, id: string | undefined): Entry[] {
  const person = id === undefined ? undefined : world.providers.find((each) => each.id === id)
  if (id !== undefined && !person) throw new Error(`No provider "${id}" in world/providers.json.`)
  return person ? from('provider-file', under(at, clinician(person))) : []
}

const clinician = ({ last, first, middle, npi, taxonomy }: WorldProvider): Record<string, unknown> => ({
  last,
  first,
  middle,
  npi,
  taxonomy,
})

function organizationOf(world: World, id: string): Organization {
  const organization = world.organizations.find((each) => each.id === id)
  if (!organization) throw new Error(`No organization "${id}" in world/organizations.json.`)
  return organization
}

/** Lays the entries into their boxes; a later entry of the same path replaces an earlier one. */
function fill({ chart, registration, payer, later }: SheetInput, entries: readonly Entry[]): Built {
  const { form } = chart.encounter
  const boxes: Boxes = {}
  const lines: Boxes[] = []
  const origin: Record<string, Origin> = {}
  for (const entry of entries) {
    const place = exactPlace(form, entry.at)
    if (!place) continue
    const row = place.line === undefined ? boxes : rowOf(lines, place.line)
    row[place.field.box] = writtenIn(place.field, entry.value, form)
    origin[entry.at] = entry.origin
  }
  if (form === 'professional')
    finishProfessional(boxes, lines, origin, registration, payer.kind === 'medicare-b' && !later)
  const papers = later ? { attached: later } : {}
  return { sheet: { form, boxes: filled(boxes), lines: lines.map(filled), ...papers }, origin }
}

type Boxes = Record<string, string>

/** The row of a line, made with those before it when it is not there yet. */
function rowOf(lines: Boxes[], line: number): Boxes {
  while (lines.length < line) lines.push({})
  return lines[line - 1] as Boxes
}

const filled = (boxes: Boxes): Boxes =>
  Object.fromEntries(Object.entries(boxes).filter(([, text]) => text !== ''))

/** Money that is text already (a trial number beside D4, a wrong entry of the record) stays as it is. */
function writtenIn(field: Field, value: unknown, form: Sheet['form']): string {
  if (field.as === 'money' && typeof value === 'string') return value
  return fieldKinds[field.as ?? 'text'].write(value, form === 'institutional')
}

/** Boxes of the CMS-1500 that follow from others. */
function finishProfessional(
  boxes: Boxes,
  lines: readonly Boxes[],
  origin: Record<string, Origin>,
  registration: Registration,
  medicare: boolean,
): void {
  const hasOther = Object.keys(registration).some((at) => at.startsWith('otherPlan.'))
  boxes['11d'] = hasOther ? 'YES' : medicare ? '' : 'NO'
  origin['otherPlan'] = 'registration'
  if (boxes['21A']) boxes['21.indicator'] = '0'
  const same = ['last', 'first', 'middle'].every((part) => boxes[`4.${part}`] === boxes[`2.${part}`])
  // Medicare wants box 4 only for another person's insurance.
  if (medicare && boxes['6'] === 'self' && same)
    for (const part of ['last', 'first', 'middle']) boxes[`4.${part}`] = ''
  const [first] = lines
  if (first?.['24J.taxonomy']) first['24I'] = 'ZZ'
  for (const [index, line] of lines.entries()) {
    if (line['24J'] || !first?.['24J']) continue
    line['24J'] = first['24J']
    origin[`lines.${index}.rendering`] = 'provider-file'
  }
}
