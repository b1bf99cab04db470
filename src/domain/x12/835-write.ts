import type { PriorAdjustment } from '../claim/prior.ts'
import { compactDay, type Day } from '../kernel/day.ts'
import { hashText } from '../kernel/hash.ts'
import type { Remit, RemitLine } from '../payer/remit.ts'
import { amountsOf, expiryOf, payersOf, personsOf, quantitiesOf, referencesOf } from './835-more.ts'
import { place, reference } from './claim-write.ts'
import { hippsRevenue } from './hipps-revenue.ts'
import { carriedForward, type Payment } from './payment.ts'
import { digitsOf, type Written, writeAmount, writeQuantity } from './write.ts'

type Body = readonly Written[]

/** BPR to PLB, in the order of X221A1. */
export function paymentSegments(given: Payment): Body {
  const payment = carriedForward(given)
  const { payer, payee, remits } = payment
  return [
    bpr(payment),
    ['TRN', '1', payment.trace, originOf(payer.id)],
    ['DTM', '405', compactDay(payment.paidOn)],
    ['N1', 'PR', payer.name],
    ...place(payer.address),
    ...reference('2U', payer.id),
    ['PER', 'BL', 'PROVIDER SERVICES', 'TE', digitsOf(payer.phone)],
    ['N1', 'PE', payee.name, 'XX', payee.npi],
    ...reference('TJ', payee.taxId),
    ...(remits.length > 0 ? [['LX', '1'] as const] : []),
    ...remits.flatMap((remit) => remitSegments(remit, payee.npi)),
    ...providerAdjustments(payment),
  ]
}

/** TRN03 and BPR10: 1 and nine digits, as a tax number stands there. Ours begin with 89, which is never issued. */
const originOf = (payer: string): string =>
  `189${String(Number.parseInt(hashText(payer).slice(0, 10), 16) % 10 ** 7).padStart(7, '0')}`

/**
 * A payment of nothing is information only (H), by no method (NON). A transfer names both banks (X221A1, BPR05 to 15:
 * required with ACH); the routing numbers belong to no bank and the accounts to nobody.
 */
function bpr({ paid, method, paidOn, payer }: Payment): Written {
  const banks = ['CCP', '01', '999999992', 'DA', '000000000', originOf(payer.id), '', '01', '999988880', 'DA']

  return [
    'BPR',
    method === 'NON' ? 'H' : 'I',
    writeAmount(paid),
    'C',
    method,
    ...(method === 'ACH' ? [...banks, '000000000'] : Array.from({ length: 11 }, () => '')),
    compactDay(paidOn),
  ]
}

function remitSegments(remit: Remit, payee: string): Body {
  const { patientName: patient, provider, rendering, lines, more = {} } = remit
  const days = lines.flatMap((line) => (line.day ? [line.day] : [])).sort()
  const { from = days[0], through = days.at(-1) } = remit
  return [
    [
      'CLP',
      remit.account,
      more.sentStatus ?? remit.status,
      writeAmount(remit.charge),
      writeAmount(remit.paid),
      // No CLP05 for nothing, and none on a reversal (X221A1 §1.10.2.8).
      remit.status === '22' || remit.patient === 0 ? '' : writeAmount(remit.patient),
      remit.filing,
      remit.control,
      remit.facilityType,
      remit.frequency,
      more.discharge,
      remit.drg,
      more.weight,
    ],
    ...casSegments(remit.claimAdjustments),
    [
      'NM1',
      'QC',
      '1',
      patient.last,
      patient.first,
      '',
      '',
      '',
      remit.memberId === '' ? '' : 'MI',
      remit.memberId,
    ],
    ...personsOf(more),
    // Who is paid and who gave the services: named only when they differ (X221A1, NM1*82).
    ...(rendering && rendering.npi !== payee
      ? [['NM1', '82', '1', rendering.last, rendering.first, '', '', '', 'XX', rendering.npi] as const]
      : provider.npi === payee
        ? []
        : [['NM1', '82', '2', provider.name, '', '', '', '', 'XX', provider.npi] as const]),
    ...payersOf(more),
    ...remarkSegments(remit),
    ...referencesOf(more),
    ...onDtm('232', from),
    ...onDtm('233', through),
    ...expiryOf(more),
    ...onDtm('050', remit.receivedOn),
    ...(remit.allowed === undefined ? [] : [['AMT', 'AU', writeAmount(remit.allowed)] as const]),
    ...amountsOf(more),
    ...quantitiesOf(more),
    ...lines.flatMap(lineSegments),
  ]
}

const onDtm = (qualifier: string, day: Day | undefined): Body =>
  day ? [['DTM', qualifier, compactDay(day)]] : []

/** Types of bill whose remarks stand in MIA: inpatient hospital, SNF, religious, swing bed. Places of service have the same digits. */
const inpatient: ReadonlySet<string> = new Set(['11', '18', '21', '41'])

/** At most five remarks on a claim: MIA05 and 20–23, or MOA03–07. */
function remarkSegments({ remarks, facilityType, lines }: Remit): Body {
  if (remarks.length === 0) return []
  const five = remarks.slice(0, 5)
  const ofFacility = lines.every((line) => line.revenue !== undefined)
  if (!ofFacility || !inpatient.has(facilityType)) return [['MOA', '', '', ...five]]
  const [one, ...rest] = five
  return [['MIA', '0', '', '', '', one, ...Array.from({ length: 14 }, () => ''), ...rest]]
}

function lineSegments(line: RemitLine): Body {
  const { more = {} } = line
  return [
    [
      'SVC',
      serviceOf(line),
      writeAmount(line.charge),
      writeAmount(line.paid),
      line.procedure ? line.revenue : '',
      writeQuantity(line.units),
      line.submitted ? ['HC', line.submitted.procedure, ...line.submitted.modifiers] : '',
      line.submitted ? writeQuantity(line.submitted.units) : '',
    ],
    ...onDtm(more.through ? '150' : '472', line.day),
    ...onDtm('151', more.through),
    ...casSegments(line.adjustments),
    ['REF', '6R', String(line.line)],
    ...(more.rendering ? [['REF', 'HPI', more.rendering] as const] : []),
    ...referencesOf(more),
    ...(line.allowed === 0 ? [] : [['AMT', 'B6', writeAmount(line.allowed)] as const]),
    ...amountsOf(more),
    ...quantitiesOf(more),
    ...line.remarks.map((remark): Written => ['LQ', 'HE', remark]),
  ]
}

/** HC procedure, HP rate code of a facility, or NU when the revenue code alone names the service. */
function serviceOf({ procedure, revenue, modifiers }: RemitLine): readonly string[] {
  if (procedure) return [revenue && hippsRevenue.has(revenue) ? 'HP' : 'HC', procedure, ...modifiers]
  return ['NU', revenue ?? '']
}

/** One CAS for every group code, six reasons in each, in the order the groups first appear. */
export function casSegments(adjustments: readonly PriorAdjustment[]): Body {
  const groups = [...new Set(adjustments.map(({ group }) => group))]
  return groups.flatMap((group) => {
    const triplets = adjustments
      .filter((entry) => entry.group === group)
      .map(({ reason, cents }) => [reason, writeAmount(cents), ''])
    return sixes(triplets).map((six): Written => ['CAS', group, ...six.flat()])
  })
}

function providerAdjustments({ adjustments, payee, paidOn }: Payment): Body {
  const pairs = adjustments.map(({ reason, reference: to, cents }) => [[reason, to], writeAmount(cents)])
  return sixes(pairs).map((six): Written => ['PLB', payee.npi, `${paidOn.slice(0, 4)}1231`, ...six.flat()])
}

const sixes = <T>(entries: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(entries.length / 6) }, (_, index) => entries.slice(index * 6, index * 6 + 6))
