import { compactDay, type Day } from '../kernel/day.ts'
import type { Adjustment, Remit, RemitLine } from '../payer/remit.ts'
import { hippsRevenue } from './837i-write.ts'
import { place, reference } from './claim-write.ts'
import type { Payment } from './payment.ts'
import { digitsOf, type Written, writeAmount, writeQuantity } from './write.ts'

type Body = readonly Written[]

/** BPR to PLB, in the order of X221A1. */
export function paymentSegments(payment: Payment): Body {
  const { payer, payee, remits } = payment
  return [
    bpr(payment),
    ['TRN', '1', payment.trace, `1${payer.id}`],
    ['DTM', '405', compactDay(payment.paidOn)],
    ['N1', 'PR', payer.name, 'XV', payer.id],
    ...place(payer.address),
    ['PER', 'BL', 'PROVIDER SERVICES', 'TE', digitsOf(payer.phone)],
    ['N1', 'PE', payee.name, 'XX', payee.npi],
    ...reference('TJ', payee.taxId),
    ...(remits.length > 0 ? [['LX', '1'] as const] : []),
    ...remits.flatMap((remit) => remitSegments(remit, payee.npi)),
    ...providerAdjustments(payment),
  ]
}

/** A payment of nothing is information only (H), by no method (NON). Bank accounts are not shown: BPR05–15 stay empty. */
function bpr({ paid, method, paidOn }: Payment): Written {
  return [
    'BPR',
    method === 'NON' ? 'H' : 'I',
    writeAmount(paid),
    'C',
    method,
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
    compactDay(paidOn),
  ]
}

function remitSegments(remit: Remit, payee: string): Body {
  const { patientName: patient, provider, lines } = remit
  const days = lines.flatMap((line) => (line.day ? [line.day] : [])).sort()
  return [
    [
      'CLP',
      remit.account,
      remit.status,
      writeAmount(remit.charge),
      writeAmount(remit.paid),
      writeAmount(remit.patient),
      remit.filing,
      remit.control,
      remit.facilityType,
      remit.frequency,
      '',
      remit.drg,
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
    ...(provider.npi === payee
      ? []
      : [['NM1', '82', '2', provider.name, '', '', '', '', 'XX', provider.npi] as const]),
    ...remarkSegments(remit),
    ...onDtm('232', days[0]),
    ...onDtm('233', days.at(-1)),
    ...onDtm('050', remit.receivedOn),
    ...(remit.allowed === undefined ? [] : [['AMT', 'AU', writeAmount(remit.allowed)] as const]),
    ...lines.flatMap(lineSegments),
  ]
}

const onDtm = (qualifier: string, day: Day | undefined): Body =>
  day ? [['DTM', qualifier, compactDay(day)]] : []

/** Facility types whose remarks stand in MIA: inpatient hospital, SNF, religious, swing bed, critical access. */
const inpatient: ReadonlySet<string> = new Set(['11', '18', '21', '41'])

/** At most five remarks on a claim: MIA05 and 20–23, or MOA03–07. */
function remarkSegments({ remarks, facilityType, status }: Remit): Body {
  if (remarks.length === 0) return []
  const five = remarks.slice(0, 5)
  if (!inpatient.has(facilityType) || status === '22') return [['MOA', '', '', ...five]]
  const [one, ...rest] = five
  return [['MIA', '0', '', '', '', one, ...Array.from({ length: 14 }, () => ''), ...rest]]
}

function lineSegments(line: RemitLine): Body {
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
    ...onDtm('472', line.day),
    ...casSegments(line.adjustments),
    ['REF', '6R', String(line.line)],
    ...(line.allowed === 0 ? [] : [['AMT', 'B6', writeAmount(line.allowed)] as const]),
    ...line.remarks.map((remark): Written => ['LQ', 'HE', remark]),
  ]
}

/** HC procedure, HP rate code of a facility, or NU when the revenue code alone names the service. */
function serviceOf({ procedure, revenue, modifiers }: RemitLine): readonly string[] {
  if (procedure) return [revenue && hippsRevenue.has(revenue) ? 'HP' : 'HC', procedure, ...modifiers]
  return ['NU', revenue ?? '']
}

/** One CAS for every group code, six reasons in each, in the order the groups first appear. */
export function casSegments(adjustments: readonly Adjustment[]): Body {
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
