import * as z from 'zod/mini'
import { withoutDot } from '../claim/claim.ts'
import type { Context, Work, WorkLine } from './work.ts'

const Texts = z.optional(z.array(z.string()))

/**
 * Which lines a rule row is about. `codes`, `families` and `revenues` widen (any of them is enough); all other fields
 * narrow. A family, revenue code or type of bill is matched from its left: `em-` is every visit, `013` every frequency.
 * An empty scope is every line.
 */
export const Scope = z.strictObject({
  codes: Texts,
  families: Texts,
  revenues: Texts,
  /** Types of bill; a professional claim has none and never matches. */
  bills: Texts,
  places: Texts,
  /** At least one of these modifiers is on the line. */
  modifiers: Texts,
  /** None of these modifiers is on the line. */
  without: Texts,
  except: Texts,
  /** Billing NPIs: only theirs, or all but theirs. A network is such a list. */
  npis: Texts,
  exceptNpis: Texts,
})
export type Scope = z.infer<typeof Scope>

/** `params.scope` of a rule: absent means every line. */
export const scoped = { scope: z._default(Scope, {}) }

/** What a scope looks at, whether it stands on a claim or is still to be done. */
export interface Scoped {
  readonly procedure: string | undefined
  readonly family: string
  readonly modifiers: readonly string[]
  readonly place: string | undefined
  readonly revenue?: string | undefined
}

/** A service fits a scope; types of bill are the claim's matter (`inBills`). */
export function fitsScope(service: Scoped, scope: Scope): boolean {
  const named =
    scope.codes?.includes(service.procedure ?? '') ||
    scope.families?.some((start) => service.family.startsWith(start)) ||
    scope.revenues?.some((start) => service.revenue?.startsWith(start))
  const everything = scope.codes === undefined && scope.families === undefined && scope.revenues === undefined
  return (
    (everything || named === true) &&
    (scope.places?.includes(service.place ?? '') ?? true) &&
    (scope.modifiers?.some((modifier) => service.modifiers.includes(modifier)) ?? true) &&
    !scope.without?.some((modifier) => service.modifiers.includes(modifier)) &&
    !scope.except?.includes(service.procedure ?? '')
  )
}

export const inScope = (line: WorkLine, scope: Scope, context: Context): boolean =>
  inBills(scope.bills, context) &&
  ofProviders(scope, context) &&
  fitsScope({ ...line, family: familyOf(line, context) }, scope)

const ofProviders = ({ npis, exceptNpis }: Scope, { claim }: Context): boolean =>
  (npis?.includes(claim.billing.npi) ?? true) && !exceptNpis?.includes(claim.billing.npi)

/** True when the list is absent or holds the start of the claim's type of bill. */
export function inBills(bills: readonly string[] | undefined, context: Context): boolean {
  if (bills === undefined) return true
  const { claim } = context
  return claim.form === 'institutional' && bills.some((start) => claim.typeOfBill.startsWith(start))
}

/** End of a benefit's name where a row is not for everything: lines with these modifiers, providers outside the network. */
export const whose = ({ npis, modifiers }: Scope): string =>
  `${modifiers === undefined ? '' : `, lines with ${modifiers.join(' or ')}`}${npis === undefined ? '' : ', outside the network'}`

export const familyOf = (line: WorkLine, context: Context): string =>
  context.reference.procedures[line.procedure ?? '']?.family ?? ''

/** A visit by itself, not what is added to one. */
export const isVisit = (line: WorkLine, context: Context): boolean =>
  familyOf(line, context).startsWith('em-') &&
  context.reference.procedures[line.procedure ?? '']?.addOnTo === undefined

/** A diagnosis fits a list of codes or category beginnings, dots ignored. */
export const diagnosisFits = (code: string, starts: readonly string[]): boolean =>
  starts.some((start) => withoutDot(code).startsWith(withoutDot(start)))

/** For a claim priced as one: does the row speak of whole claims of this type of bill, and is there anything to pay? */
export const wholeClaim = (work: Work, scope: Scope, context: Context): boolean =>
  work.allowed !== undefined &&
  scope.codes === undefined &&
  scope.families === undefined &&
  scope.revenues === undefined &&
  scope.modifiers === undefined &&
  scope.places === undefined &&
  ofProviders(scope, context) &&
  inBills(scope.bills, context)
