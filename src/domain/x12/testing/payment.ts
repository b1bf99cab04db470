import fc from 'fast-check'
import { sum } from '../../kernel/money.ts'
import type { Adjustment } from '../../payer/remit.ts'
import { asTheFileSays } from '../835-read.ts'
import type { Payment } from '../payment.ts'
import { account, address, cents, clean, codeOf, day, maybe, modifiers, name, npi, phone } from './plain.ts'

const signed = fc.integer({ min: -99_999, max: 999_999 })
const remarks = fc.uniqueArray(fc.constantFrom('MA01', 'N130', 'M15', 'N115', 'MA130'), { maxLength: 5 })

/** Adjustments as they come back from the wire: groups together, no reason beyond the code. */
const adjustments = (at: string) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom('CO', 'PR', 'OA', 'PI'),
        fc.constantFrom('45', '1', '2', '253', '97', 'B7', '16'),
        signed,
      ),
      { maxLength: 16 },
    )
    .map((entries) =>
      [...entries]
        .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
        .map(([group, reason, amount]) => ({
          group: group as Adjustment['group'],
          reason,
          cents: amount,
          because: asTheFileSays(at, group, reason),
        })),
    )
const procedures = fc.constantFrom('X0213', 'X0012', 'X0053')

const numbersOf = (...kinds: string[]) =>
  maybe(
    fc.array(fc.record({ kind: fc.constantFrom(...kinds), number: codeOf(3, 12) }), {
      minLength: 1,
      maxLength: 3,
    }),
  )
const amountsOf = (...kinds: string[]) =>
  maybe(
    fc
      .uniqueArray(fc.constantFrom(...kinds), { minLength: 1, maxLength: 2 })
      .chain((some) =>
        fc.tuple(...some.map((kind) => fc.record({ kind: fc.constant(kind), cents: signed }))),
      ),
  )
const quantities = maybe(fc.constantFrom([{ kind: 'CA', quantity: 3 }]))
const named = maybe(fc.record({ name, first: maybe(name), id: codeOf(5, 10) }))
/** Nothing said is no object at all. */
const orNone = <T extends object>(value: T): T | undefined =>
  Object.values(value).some((entry) => entry !== undefined) ? value : undefined

const lineMore = fc
  .record({
    through: maybe(day),
    rendering: maybe(npi),
    references: numbersOf('G1', '0K', 'LU', 'APC'),
    amounts: amountsOf('KH', 'T'),
    quantities: maybe(fc.constant([{ kind: 'ZK', quantity: 1.5 }])),
  })
  .map(orNone)

const claimMore = fc
  .record({
    discharge: maybe(fc.constant('01')),
    weight: maybe(fc.constant('1.2345')),
    subscriber: named,
    corrected: named,
    crossover: named,
    priority: named,
    references: numbersOf('EA', '1L', 'F8', 'CE'),
    expiredOn: maybe(day),
    amounts: amountsOf('I', 'D8', 'F5'),
    quantities,
  })
  .map(orNone)

function remitLine(index: number) {
  return fc
    .record({
      procedure: maybe(procedures),
      revenue: maybe(fc.constantFrom('0120', '0300', '0022')),
      modifiers,
      units: fc.constantFrom(1, 2, 0.5),
      day: maybe(day),
      charge: signed,
      allowed: cents,
      paid: signed,
      adjustments: adjustments(`lines.${index}`),
      remarks,
      submitted: maybe(fc.record({ procedure: procedures, modifiers, units: fc.constantFrom(1, 3) })),
      more: lineMore,
    })
    .map((line) => ({
      line: index + 1,
      ...line,
      ...(line.procedure ? {} : { procedure: undefined, revenue: line.revenue ?? '0300', modifiers: [] }),
    }))
}

const remit = fc.record({
  account,
  control: codeOf(8, 14),
  status: fc.constantFrom('1', '2', '4', '22'),
  filing: fc.constantFrom('MB', '12'),
  receivedOn: day,
  charge: signed,
  paid: signed,
  patient: signed,
  frequency: fc.constantFrom('1', '7'),
  facilityType: fc.constantFrom('11', '13', '22'),
  drg: maybe(fc.constant('194')),
  allowed: maybe(cents),
  patientName: fc.record({ last: name, first: name }),
  memberId: codeOf(9, 11),
  from: maybe(day),
  through: maybe(day),
  provider: maybe(fc.record({ npi, name: fc.constant('JUNE OKAFOR') })),
  rendering: maybe(fc.record({ last: name, first: maybe(name), npi })),
  more: claimMore,
  claimAdjustments: adjustments('claim'),
  remarks,
  lines: fc
    .integer({ min: 0, max: 4 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => remitLine(index)))),
})

/** A reversal has no CLP05: its share is what its PR amounts come to. */
const shareOf = (one: {
  readonly claimAdjustments: readonly Adjustment[]
  readonly lines: readonly { readonly adjustments: readonly Adjustment[] }[]
}) =>
  sum(
    [...one.claimAdjustments, ...one.lines.flatMap((line) => line.adjustments)]
      .filter(({ group }) => group === 'PR')
      .map(({ cents: amount }) => amount),
  )

/** Nothing adds up here, on purpose: reading must bring back what stands there. Payments that balance: `balance.test.ts`. */
export const payment: fc.Arbitrary<Payment> = fc
  .record({
    payer: fc.record({
      id: codeOf(5, 5),
      name: fc.constantFrom('NORTHSTAR HEALTH', 'Training Medicare B'),
      address,
      phone,
    }),
    payee: fc.record({
      npi,
      name: fc.constant('MAPLE FAMILY MEDICINE'),
      taxId: maybe(fc.constant('900123456')),
    }),
    method: fc.constantFrom('ACH', 'CHK', 'NON'),
    trace: codeOf(6, 12),
    paidOn: day,
    paid: cents,
    remits: fc.array(remit, { maxLength: 4 }),
    adjustments: fc.array(
      fc.record({
        reason: fc.constantFrom('WO', 'L6', '72', 'FB'),
        reference: maybe(account),
        cents: signed,
      }),
      { maxLength: 8 },
    ),
  })
  .map(
    (whole) =>
      clean({
        ...whole,
        remits: whole.remits.map(({ provider, rendering, from, through, ...one }) => ({
          ...one,
          ...(rendering && !provider && rendering.npi !== whole.payee.npi ? { rendering } : {}),
          ...(one.lines.length === 0 ? { from, through } : {}),
          patient: one.status === '22' ? shareOf(one) : one.patient,
          payer: { id: whole.payer.id, name: whole.payer.name },
          paidOn: whole.paidOn,
          trace: whole.trace,
          provider:
            provider && provider.npi !== whole.payee.npi
              ? provider
              : { npi: whole.payee.npi, name: whole.payee.name },
        })),
      }) as Payment,
  )
