import type { Claim, InstitutionalClaim } from '../claim/claim.ts'
import { diagnosesOf, firstDay, lastDay } from '../claim/claim.ts'
import { nameAt } from '../claim/fields.ts'
import type { CodeEntry, ProcedureFacts, Reference } from '../codes/entry.ts'
import { inheritedOn } from '../codes/entry.ts'
import { coversCode } from '../codes/pattern.ts'
import type { Day } from '../kernel/day.ts'
import { once } from '../kernel/memo.ts'
import { holds } from '../kernel/span.ts'

/** A service line of either form; `day` falls back on the first day of the bill. */
export interface Line {
  readonly at: string
  /** From 1, as people count. */
  readonly number: number
  readonly procedure: string
  readonly modifiers: readonly string[]
  readonly day: Day
  readonly units: number
  readonly charge: number
}

export const linesOf = once((claim: Claim): readonly Line[] => {
  const days =
    claim.form === 'professional'
      ? claim.lines.map((line) => line.from)
      : claim.lines.map((line) => line.day ?? claim.from)
  return claim.lines.map((line, index) => ({
    at: `lines.${index}`,
    number: index + 1,
    procedure: line.procedure ?? '',
    modifiers: line.modifiers,
    day: days[index] ?? firstDay(claim),
    units: line.units,
    charge: line.charge,
  }))
})

/** `Box 24E on line 2`: how the form calls a place in the claim. */
export const box = (claim: Claim, at: string): string => nameAt(claim.form, at)

/** Words for a sentence about either form. */
export const diagnosisBoxes = (claim: Claim): string => (claim.form === 'professional' ? 'box 21' : 'FL 67')

/** Every NPI that is written on the claim, and whose it is (entity code of the 277CA). */
export const npisOf = once((claim: Claim): readonly WrittenNpi[] => {
  const all =
    claim.form === 'professional'
      ? [
          {
            at: 'referring.npi',
            npi: claim.referring?.npi,
            who: 'referring provider',
            entity: claim.referring?.qualifier ?? 'DN',
          },
          { at: 'rendering.npi', npi: claim.rendering.npi, who: 'rendering provider', entity: '82' },
          ...claim.lines.map((line, index) => ({
            at: `lines.${index}.rendering`,
            npi: line.rendering,
            who: 'rendering provider',
            entity: '82',
          })),
          { at: 'facility.npi', npi: claim.facility?.npi, who: 'service facility', entity: '77' },
        ]
      : [
          { at: 'attending.npi', npi: claim.attending.npi, who: 'attending provider', entity: '71' },
          { at: 'operating.npi', npi: claim.operating?.npi, who: 'operating provider', entity: '72' },
        ]
  return [
    { at: 'billing.npi', npi: claim.billing.npi, who: 'billing provider', entity: '85' },
    ...all,
  ].flatMap(({ npi, ...rest }) => (npi ? [{ ...rest, npi }] : []))
})

interface WrittenNpi {
  readonly at: string
  readonly npi: string
  readonly who: string
  readonly entity: string
}

/** Kind of facility and care of a UB-04 as three digits, `011`; blank on a CMS-1500. */
export const careOf = (claim: Claim): string =>
  claim.form === 'institutional' ? claim.typeOfBill.slice(0, 3) : ''

/** Acute hospital, swing bed, nursing facility and religious institution under Part A, and hospital inpatients under Part B. */
const INPATIENT = ['011', '012', '018', '021', '041']
const OUTPATIENT = [
  '013',
  '014',
  '022',
  '023',
  '034',
  '071',
  '072',
  '074',
  '075',
  '076',
  '077',
  '083',
  '085',
  '087',
]

export const isInpatient = (claim: Claim): claim is InstitutionalClaim => INPATIENT.includes(careOf(claim))
export const isOutpatient = (claim: Claim): claim is InstitutionalClaim => OUTPATIENT.includes(careOf(claim))

/** Medicare's own contractors, by claim filing indicator. */
export const isMedicare = (claim: Claim): boolean => ['MA', 'MB'].includes(claim.payer.filing)

/** The day whose edition of the code set judges the diagnoses: first day of a visit, last day of a stay. */
export const diagnosisDay = (claim: Claim): Day =>
  claim.form === 'professional' ? firstDay(claim) : lastDay(claim)

export function factsOf(reference: Reference, line: Line): ProcedureFacts | undefined {
  const facts = line.procedure === '' ? undefined : reference.procedures[line.procedure]
  return facts && holds(facts.inForce, line.day) ? facts : undefined
}

/** A diagnosis of the claim with its place, and its entry on the claim's day. */
export interface Coded {
  readonly at: string
  readonly code: string
  readonly poa?: string | undefined
  readonly entry: CodeEntry | undefined
}

/** Every diagnosis of the claim with what the book says about it on the claim's day; looked up once for all edits. */
export function codedOf(claim: Claim, reference: Reference): readonly Coded[] {
  const kept = lookedUp.get(claim)
  if (kept?.reference === reference) return kept.coded
  const day = diagnosisDay(claim)
  const coded = diagnosesOf(claim).map((each) => ({
    ...each,
    entry: inheritedOn(reference, each.code, day),
  }))
  lookedUp.set(claim, { reference, coded })
  return coded
}

const lookedUp = new WeakMap<Claim, { readonly reference: Reference; readonly coded: readonly Coded[] }>()

/** The first of these patterns of a note that covers the code. */
export const coveredBy = (code: string, patterns: readonly string[]): string | undefined =>
  patterns.find((pattern) => coversCode(pattern, code))

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** Every filled text of the claim with its path. */
export const textsOf = once((claim: Claim): readonly FilledText[] => {
  const texts: FilledText[] = []
  collect(claim, '', '', texts)
  return texts
})

interface FilledText {
  readonly at: string
  /** Last part of the path. */
  readonly field: string
  readonly text: string
}

function collect(value: unknown, at: string, field: string, texts: FilledText[]): void {
  if (typeof value === 'string') {
    if (value !== '') texts.push({ at, field, text: value })
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value))
      collect(value[key as keyof typeof value], at ? `${at}.${key}` : key, key, texts)
  }
}
