import * as z from 'zod/mini'
import type { Address } from '../claim/claim.ts'
import { Day } from '../kernel/day.ts'
import type { Loop } from './loops.ts'
import { known } from './loops.ts'
import { type Row, rowOf, rowsOf, type Taker } from './reading.ts'
import type { Written } from './write.ts'

const Text = z.string()

/** Somebody named with an id: payer, sender, provider, another plan · NM1. A first name makes it a person. */
export const Party = z.strictObject({
  /** NM101, where it is not the usual one of its place. */
  role: z.optional(Text),
  name: Text,
  first: z.optional(Text),
  middle: z.optional(Text),
  id: Text,
  /** NM108, where it is not the usual one of its place: PI payer, XX NPI, 46 sender. */
  idKind: z.optional(Text),
})
export type Party = z.infer<typeof Party>

/** Whom to call, and how: TE telephone, EM e-mail, UR web page, FX fax · PER. */
export const Contact = z.strictObject({
  name: z.optional(Text),
  ways: z.array(z.strictObject({ kind: Text, value: Text })),
})
export type Contact = z.infer<typeof Contact>

/** Another number · REF. `says` is REF03, often the name of the plan or group. */
export const Reference = z.strictObject({ kind: Text, number: Text, says: z.optional(Text) })
export type Reference = z.infer<typeof Reference>

/** A date or a span with what it is: 346 plan began, 291 plan, 472 service · DTP. */
export const Dated = z.strictObject({ kind: Text, from: Day, to: z.optional(Day) })
export type Dated = z.infer<typeof Dated>

/** What is usual in a place: NM101 and NM108. */
export interface Usual {
  readonly role: string
  readonly idKind: string
}
export const usualPayer: Usual = { role: 'PR', idKind: 'PI' }
export const usualProvider: Usual = { role: '1P', idKind: 'XX' }
export const usualSender: Usual = { role: '41', idKind: '46' }

const unless = (value: string, usual: string) => (value === '' || value === usual ? undefined : value)

export function partyOf(take: Taker, row: Row | undefined, usual: Usual): Party {
  return known({
    role: unless(take.text(row, 1), usual.role),
    name: take.text(row, 3),
    first: take.given(row, 4),
    middle: take.given(row, 5),
    id: take.text(row, 9),
    idKind: unless(take.text(row, 8), usual.idKind),
  }) as Party
}

export const partySegment = (party: Party, usual: Usual): Written => [
  'NM1',
  party.role ?? usual.role,
  party.first === undefined ? '2' : '1',
  party.name,
  party.first,
  party.middle,
  '',
  '',
  party.id === '' ? '' : (party.idKind ?? usual.idKind),
  party.id,
]

export function addressIn(take: Taker, loop: Loop | undefined): Address | undefined {
  const [street, town] = [rowOf(loop, 'N3'), rowOf(loop, 'N4')]
  if (!street && !town) return undefined
  return {
    street: [take.text(street, 1), take.text(street, 2)].filter(Boolean).join(' '),
    city: take.text(town, 1),
    state: take.text(town, 2),
    zip: take.text(town, 3),
  }
}

export function addressSegments(address: Address | undefined): readonly Written[] {
  if (!address) return []
  const { street, city, state, zip } = address
  return [
    ...(street === '' ? [] : [['N3', street] as const]),
    ...(city + state + zip === '' ? [] : [['N4', city, state, zip] as const]),
  ]
}

export const contactsIn = (take: Taker, loop: Loop | undefined): Contact[] =>
  rowsOf(loop, 'PER').map(
    (row) =>
      known({
        name: take.given(row, 2),
        ways: [3, 5, 7]
          .map((n) => ({ kind: take.text(row, n), value: take.text(row, n + 1) }))
          .filter(({ kind, value }) => kind + value !== ''),
      }) as Contact,
  )

export const contactSegment = ({ name, ways }: Contact): Written => [
  'PER',
  'IC',
  name,
  ...ways.slice(0, 3).flatMap(({ kind, value }) => [kind, value]),
]

export const referencesIn = (take: Taker, loop: Loop | undefined): Reference[] =>
  rowsOf(loop, 'REF').map(
    (row) =>
      known({ kind: take.text(row, 1), number: take.text(row, 2), says: take.given(row, 3) }) as Reference,
  )

export const referenceSegment = ({ kind, number, says }: Reference): Written => ['REF', kind, number, says]

/** Dates without a readable day are problems of the taker, and left away here. */
export const datesIn = (take: Taker, loop: Loop | undefined): Dated[] =>
  rowsOf(loop, 'DTP').flatMap((row) => {
    const days = take.span(row, 3)
    return days ? [{ kind: take.text(row, 1), ...days }] : []
  })

export const dateSegment = ({ kind, from, to }: Dated): Written =>
  to === undefined
    ? ['DTP', kind, 'D8', from.replaceAll('-', '')]
    : ['DTP', kind, 'RD8', `${from.replaceAll('-', '')}-${to.replaceAll('-', '')}`]
