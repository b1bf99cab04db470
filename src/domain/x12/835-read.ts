import { type Cents, sum } from '../kernel/money.ts'
import type { Adjustment, Because } from '../payer/remit.ts'
import { claimMoreIn, lineMoreIn } from './835-more.ts'
import { addressOf, quantityOf } from './claim-read.ts'
import {
  all,
  amountOf,
  first,
  given,
  known,
  type Loop,
  one,
  type Read,
  readAmount,
  readDay,
  within,
} from './loops.ts'
import { own } from './own.ts'
import type { Segment, WireProblem } from './set.ts'
import { syntaxSentence } from './syntax-sentence.ts'

/** The claims of a remittance, over all its LX groups. */
export const claimsIn = (root: Loop): Loop[] => within(root, '2000').flatMap((group) => within(group, '2100'))

/** Where an 835 has money: from this element on, every so many. */
const amounts: readonly (readonly [segment: string, from: number, every: number])[] = [
  ['BPR', 2, 0],
  ['CLP', 3, 1],
  ['SVC', 2, 1],
  ['CAS', 3, 3],
  ['PLB', 4, 2],
  ['AMT', 2, 0],
]
const lastAmount: Readonly<Record<string, number>> = { BPR: 2, CLP: 5, SVC: 3, CAS: 18, PLB: 14, AMT: 2 }

/** Amounts that are written and are none: nobody may take them for zero and post the rest. */
export function unreadableIn(loop: Loop): WireProblem[] {
  const own = loop.segments.flatMap((segment) =>
    amounts
      .filter(([id]) => id === segment.id)
      .flatMap(([id, from, every]) => {
        const last = Math.min(lastAmount[id] ?? from, segment.elements.length)
        const places = every === 0 ? [from] : Array.from({ length: 20 }, (_, n) => from + n * every)
        return places
          .filter((element) => element <= last)
          .map((element) => ({ element, value: (segment.elements[element - 1] ?? '').trim() }))
          .filter(({ value }) => value !== '' && readAmount(value) === undefined)
          .map(({ element, value }) => notAnAmount(segment, loop.id, element, value.slice(0, 40)))
      }),
  )
  return [...own, ...loop.loops.flatMap(unreadableIn)]
}

const notAnAmount = (segment: Segment, loop: string, element: number, value: string): WireProblem => ({
  at: `segment ${segment.position}`,
  segment: segment.id,
  position: segment.position,
  element,
  message: syntaxSentence({
    segment: segment.id,
    position: segment.position,
    loop: loop === '' ? undefined : loop,
    ...{ code: '8', element, elementCode: '6', value },
  }),
})

/** A payment from its loops, for the schema to judge. */
export function paymentOf(root: Loop): unknown {
  const [bpr, payer, payee] = [first(root, 'BPR'), one(root, '1000A'), one(root, '1000B')]
  const name = first(payer, 'N1')
  const header: Header = {
    payer: {
      id: name(4) || first(payer, 'REF', '2U')(2) || first(payer, 'REF')(2) || first(root, 'TRN')(3),
      name: name(2),
    },
    payee: { npi: first(payee, 'N1')(4), name: first(payee, 'N1')(2) },
    trace: first(root, 'TRN')(2),
    paidOn: readDay(bpr(16)),
  }
  return {
    payer: { ...header.payer, address: addressOf(payer), phone: phoneOf(payer) },
    payee: known({ ...header.payee, taxId: given(first(payee, 'REF', 'TJ')(2)) }),
    method: { CHK: 'CHK', NON: 'NON' }[bpr(4)] ?? 'ACH',
    trace: header.trace,
    paidOn: header.paidOn,
    paid: amountOf(bpr(2)),
    remits: claimsIn(root).map((claim) => remitOf(claim, header)),
    adjustments: providerAdjustmentsIn(root),
  }
}

interface Header {
  readonly payer: { readonly id: string; readonly name: string }
  readonly payee: { readonly npi: string; readonly name: string }
  readonly trace: string
  readonly paidOn: string
}

function phoneOf(payer: Loop | undefined): string {
  const contact = all(payer, 'PER', 'BL')[0] ?? first(payer, 'PER')
  const at = [3, 5, 7].find((element) => contact(element) === 'TE')
  return at === undefined ? '' : contact(at + 1)
}

function remitOf(claim: Loop, { payer, payee, trace, paidOn }: Header): unknown {
  const clp = first(claim, 'CLP')
  const patient = first(claim, 'NM1', 'QC')
  const provider = first(claim, 'NM1', '82')
  const isPerson = provider(2) === '1'
  // 3 tertiary and 19–23 (sent on) are read as the nearest status the ledger posts.
  const status = own(statusBy, clp(2)) ?? clp(2)
  return known({
    payer,
    account: clp(1),
    control: clp(7),
    status,
    filing: clp(6),
    receivedOn: readDay(first(claim, 'DTM', '050')(2)) || paidOn,
    paidOn,
    trace,
    charge: amountOf(clp(3)),
    paid: amountOf(clp(4)),
    patient: patientOf(claim),
    frequency: clp(9),
    facilityType: clp(8),
    drg: given(clp(11)),
    ...(within(claim, '2110').length > 0 ? {} : periodOf(claim)),
    allowed: readAmount(first(claim, 'AMT', 'AU')(2)),
    patientName: { last: patient(3), first: patient(4) },
    memberId: patient(9) || first(claim, 'NM1', 'IL')(9),
    provider: provider(9) === '' || isPerson ? payee : { npi: provider(9), name: provider(3) },
    rendering: isPerson
      ? known({ last: provider(3), first: given(provider(4)), npi: provider(9) })
      : undefined,
    claimAdjustments: adjustmentsIn(claim, 'claim'),
    remarks: remarksIn(claim),
    lines: within(claim, '2110').map(lineOf),
    more: claimMoreIn(claim, status),
  })
}

/** CLP05; a reversal has none, so there it is what its PR amounts come to (X221A1 §1.10.2.8). */
export function patientOf(claim: Loop): Cents {
  const clp = first(claim, 'CLP')
  if (clp(2) !== '22' || clp(5) !== '') return amountOf(clp(5))
  const every = [claim, ...within(claim, '2110')].flatMap((loop) => adjustmentsIn(loop, ''))
  return sum(every.filter(({ group }) => group === 'PR').map(({ cents }) => cents))
}

/** Statement dates of a claim without lines. */
function periodOf(claim: Loop) {
  const [from, through] = ['232', '233'].map((qualifier) => given(readDay(first(claim, 'DTM', qualifier)(2))))
  return { from, through }
}

const statusBy: Readonly<Record<string, string>> = {
  '3': '2',
  '19': '1',
  '20': '2',
  '21': '2',
  '23': '4',
  '25': '4',
}

function remarksIn(claim: Loop): string[] {
  const [mia, moa] = [first(claim, 'MIA'), first(claim, 'MOA')]
  return [...[5, 20, 21, 22, 23].map((n) => mia(n)), ...[3, 4, 5, 6, 7].map((n) => moa(n))].filter(Boolean)
}

function lineOf(line: Loop, index: number): unknown {
  const svc = first(line, 'SVC')
  const number = Number(first(line, 'REF', '6R')(2))
  const byRevenue = svc(1, 1) === 'NU'
  const submitted = svc(6, 2)
  const days = ['472', '150'].map((qualifier) => readDay(first(line, 'DTM', qualifier)(2)))
  return known({
    line: Number.isInteger(number) && number > 0 ? number : index + 1,
    procedure: byRevenue ? undefined : given(svc(1, 2)),
    revenue: given(byRevenue ? svc(1, 2) : svc(4)),
    modifiers: modifiersOf(svc, 1),
    units: svc(5) === '' ? 1 : quantityOf(svc(5)),
    day: given(days.find(Boolean) ?? ''),
    charge: amountOf(svc(2)),
    allowed: amountOf(first(line, 'AMT', 'B6')(2)),
    paid: amountOf(svc(3)),
    adjustments: adjustmentsIn(line, `lines.${index}`),
    remarks: all(line, 'LQ', 'HE').map((remark) => remark(2)),
    submitted:
      submitted === ''
        ? undefined
        : {
            procedure: submitted,
            modifiers: modifiersOf(svc, 6),
            units: svc(7) === '' ? 1 : quantityOf(svc(7)),
          },
    more: lineMoreIn(line),
  })
}

const modifiersOf = (svc: Read, element: number): string[] =>
  [3, 4, 5, 6].map((part) => svc(element, part)).filter(Boolean)

/** Every reason of every CAS of a loop: up to six triplets in each. */
export function adjustmentsIn(loop: Loop, at: string): Adjustment[] {
  return all(loop, 'CAS').flatMap((cas) =>
    [2, 5, 8, 11, 14, 17]
      .filter((n) => cas(n) !== '')
      .map((n) => ({
        group: cas(1) as Adjustment['group'],
        reason: cas(n),
        cents: amountOf(cas(n + 1)),
        because: asTheFileSays(at, cas(1), cas(n)),
      })),
  )
}

/** The wire carries a code, not a cause. */
export const asTheFileSays = (at: string, group: string, reason: string): Because => ({
  rule: '835',
  at,
  says: `The payer's file gives ${group}-${reason} and no more.`,
  source: '835',
})

export function providerAdjustmentsIn(root: Loop) {
  return all(root, 'PLB').flatMap((plb) =>
    [3, 5, 7, 9, 11, 13]
      .filter((n) => plb(n) !== '')
      .map((n) => known({ reason: plb(n, 1), reference: given(plb(n, 2)), cents: amountOf(plb(n + 1)) })),
  )
}
