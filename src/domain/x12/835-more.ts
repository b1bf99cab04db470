import { compactDay } from '../kernel/day.ts'
import type { LineMore, RemitMore } from '../payer/remit-more.ts'
import { all, first, given, known, type Loop, type Read, readAmount, readDay } from './loops.ts'
import { type Written, writeAmount, writeQuantity } from './write.ts'

type Body = readonly Written[]
type Named = NonNullable<RemitMore['subscriber']>

/** What an 835 says of claims and lines beside the money we post: read, and written in the order of X221A1. */

/** References with a place of their own in the value, or in another field. */
const ownReferences: ReadonlySet<string> = new Set(['6R', 'HPI'])
const ownAmounts: ReadonlySet<string> = new Set(['AU', 'B6'])

export function claimMoreIn(claim: Loop, status: string): RemitMore | undefined {
  const clp = first(claim, 'CLP')
  return filled({
    sentStatus: clp(2) === status ? undefined : clp(2),
    discharge: given(clp(10)),
    weight: given(clp(12)),
    subscriber: namedIn(claim, 'IL'),
    corrected: namedIn(claim, '74'),
    crossover: namedIn(claim, 'TT'),
    priority: namedIn(claim, 'PR'),
    ...numbersIn(claim),
    expiredOn: given(readDay(first(claim, 'DTM', '036')(2))),
  }) as RemitMore | undefined
}

export function lineMoreIn(line: Loop): LineMore | undefined {
  const through = readDay(first(line, 'DTM', '151')(2))
  return filled({
    through: given(through),
    rendering: given(first(line, 'REF', 'HPI')(2)),
    ...numbersIn(line),
  }) as LineMore | undefined
}

/** The names of a claim after the patient: subscriber and corrected name stand before the renderer, the payers after. */
export const personsOf = ({ subscriber, corrected }: RemitMore): Body => [
  ...namedSegments('IL', '1', 'MI', subscriber),
  ...namedSegments('74', '1', 'C', corrected),
]
export const payersOf = ({ crossover, priority }: RemitMore): Body => [
  ...namedSegments('TT', '2', 'PI', crossover),
  ...namedSegments('PR', '2', 'PI', priority),
]

export const referencesOf = ({ references = [] }: RemitMore | LineMore): Body =>
  references.map(({ kind, number }) => ['REF', kind, number])

export const expiryOf = ({ expiredOn }: RemitMore): Body =>
  expiredOn ? [['DTM', '036', compactDay(expiredOn)]] : []

export const amountsOf = ({ amounts = [] }: RemitMore | LineMore): Body =>
  amounts.map(({ kind, cents }) => ['AMT', kind, writeAmount(cents)])

export const quantitiesOf = ({ quantities = [] }: RemitMore | LineMore): Body =>
  quantities.map(({ kind, quantity }) => ['QTY', kind, writeQuantity(quantity)])

function namedSegments(role: string, type: string, idKind: string, named: Named | undefined): Body {
  if (!named) return []
  const { name, first: forename, id } = named
  return [['NM1', role, type, name, forename, '', '', '', id === '' ? '' : idKind, id]]
}

function namedIn(claim: Loop, role: string): Named | undefined {
  const [found] = all(claim, 'NM1', role)
  return found ? (known({ name: found(3), first: given(found(4)), id: found(9) }) as Named) : undefined
}

function numbersIn(loop: Loop) {
  const references = all(loop, 'REF')
    .filter((ref) => !ownReferences.has(ref(1)))
    .map((ref) => ({ kind: ref(1), number: ref(2) }))
  const amounts = all(loop, 'AMT')
    .filter((amt) => !ownAmounts.has(amt(1)))
    .flatMap((amt) => amountIn(amt))
  const quantities = all(loop, 'QTY').flatMap((qty) => quantityIn(qty))
  return {
    references: references.length > 0 ? references : undefined,
    amounts: amounts.length > 0 ? amounts : undefined,
    quantities: quantities.length > 0 ? quantities : undefined,
  }
}

/** They are shown, never posted, so one that cannot be read does not stop the payment. */
function amountIn(amt: Read) {
  const cents = readAmount(amt(2))
  return cents === undefined ? [] : [{ kind: amt(1), cents }]
}

function quantityIn(qty: Read) {
  const quantity = qty(2) === '' ? Number.NaN : Number(qty(2))
  return Number.isFinite(quantity) ? [{ kind: qty(1), quantity }] : []
}

/** Undefined when nothing is said. */
function filled(value: object): object | undefined {
  const said = known(value)
  return Object.keys(said).length > 0 ? said : undefined
}
