import { boxText } from '../claim/box-text.ts'
import { boxId, exactPlace, fieldsOf, type Place, pathOf } from '../claim/fields.ts'
import type { Field, Sheet } from '../claim/sheet.ts'
import { type WirePlace, wirePlaces } from '../claim/wire.ts'
import { guide837I } from './guide/837i.ts'
import { guide837P } from './guide/837p.ts'
import { elementRef } from './guide/elements.ts'
import { qualifierPlace } from './guide/guide.ts'
import { own } from './own.ts'
import type { Segment } from './set.ts'
import { setNameOf } from './set-name.ts'
import { setsIn, type WireInput } from './sets-in.ts'
import { walk } from './walk.ts'

/** A segment of one claim, and where it stands in it. */
export interface Placed {
  readonly segment: Segment
  readonly loop: string
  /** Service line, from 1; 0 outside of loop 2400. */
  readonly line: number
  /** Separates the components of its elements. */
  readonly component: string
}

/** An element that holds a box. `element` and `part` count from 1; without an element the segment itself speaks. */
export interface Spot {
  readonly position: number
  readonly loop: string
  readonly segment: string
  /** `SV107`, `HI02-2`; the segment's id where no element is meant. */
  readonly ref: string
  readonly element?: number
  readonly part?: number
  /** The text that stands there; blank when nothing does. */
  readonly value: string
}

/** A filled box and where it went. No spot: it has no electronic home, or this claim does not send it. */
export interface Crossed {
  readonly place: Place
  /** `24E line 2` */
  readonly box: string
  readonly value: string
  /** Path in the claim; absent for boxes that stay on paper. */
  readonly path?: string
  readonly spots: readonly Spot[]
}

const guides = { '837P': guide837P, '837I': guide837I } as const

/** The segments of each claim of an 837, those of the levels above it first, as a clearinghouse takes them together. */
export function claimsInFile(text: WireInput): readonly (readonly Placed[])[] {
  return setsIn(text).sets.flatMap((set) => {
    const guide = guides[setNameOf(set) as keyof typeof guides]
    if (!guide) return []
    const claims: Placed[][] = []
    const levels: Record<string, Placed[]> = {}
    let level = ''
    let claim: Placed[] | undefined
    let line = 0
    for (const { segment, loop } of walk(guide, set.segments, set.component).steps) {
      if (segment.id === 'SE') continue
      if (segment.id === 'HL') {
        level = segment.elements[2] ?? ''
        for (const one of own(below, level) ?? []) levels[one] = []
        claim = undefined
      }
      if (segment.id === 'CLM') {
        claim = [...(levels['20'] ?? []), ...(levels['22'] ?? []), ...(levels['23'] ?? [])]
        claims.push(claim)
        line = 0
      }
      if (segment.id === 'LX') line += 1
      const home = claim ?? own(levels, level)
      home?.push({ segment, loop, line: loop.startsWith('24') ? line : 0, component: set.component })
    }
    return claims
  })
}

/** A new billing provider ends the subscriber and the patient before it, a new subscriber the patient. */
const below: Readonly<Record<string, readonly string[]>> = {
  '20': ['20', '22', '23'],
  '22': ['22', '23'],
  '23': ['23'],
}

/** Every filled box of the form with its places in the segments of its claim, in the order of the form. */
export function crossed(sheet: Sheet, placed: readonly Placed[]): readonly Crossed[] {
  const fields = fieldsOf(sheet.form)
  return [
    ...fields.filter(({ scope }) => scope === 'claim').map((field): Place => ({ field })),
    ...sheet.lines.flatMap((_, index) =>
      fields.filter(({ scope }) => scope === 'line').map((field): Place => ({ field, line: index + 1 })),
    ),
  ]
    .map((place) => crossedAt(sheet, place, placed))
    .filter(({ value }) => value !== '')
}

/** One box, filled or not. */
export function crossedAt(sheet: Sheet, place: Place, placed: readonly Placed[]): Crossed {
  const { field, line } = place
  const path = pathOf(sheet.form, field.box, line)
  const spots = staysOnPaper(sheet, place)
    ? []
    : wirePlaces(wireOf(sheet, place)).flatMap((alternatives) => {
        const found = alternatives.flatMap((one) => spotOf(one, placed, line) ?? [])
        return found.find(({ value }) => value !== '') ?? found[0] ?? []
      })
  return {
    place,
    box: boxId(place),
    value: boxText(sheet, place),
    ...(path !== undefined && { path }),
    spots,
  }
}

/** Lists that close up: a code in the second box of an empty first one is the first code of the file. */
const CLOSES_UP = /^(conditions|reasons|occurrences|spans|values|procedures|modifiers)\.(\d+)(.*)$/

/** The wire place of a box with the blank boxes before it counted out. */
function wireOf(sheet: Sheet, place: Place): string {
  const { field, line } = place
  const role = /^otherProviders\.\d+/.exec(field.at)?.[0]
  if (role !== undefined) return inItsLoop(sheet, field, role)
  const [, list = '', index = '', rest = ''] = CLOSES_UP.exec(field.at) ?? []
  if (list === '') return field.wire
  const at = (n: number, end: string) => fieldsOf(sheet.form).find((one) => one.at === `${list}.${n}${end}`)
  const code = (n: number): Field | undefined => at(n, rest === '' ? '' : '.code')
  const text = (one: Field | undefined) =>
    one ? boxText(sheet, { field: one, ...(line === undefined ? {} : { line }) }) : ''
  if (list === 'values' && text(code(Number(index))).toUpperCase() === 'D4') return '2300 REF02 (P4)'
  const skipped = Array.from({ length: Number(index) }, (_, n) => text(code(n))).filter(
    (one) => one === '' || (list === 'values' && one.toUpperCase() === 'D4'),
  )
  return at(Number(index) - skipped.length, rest)?.wire ?? field.wire
}

/** Another provider stands in the loop of its role; two of them may have two roles. */
function inItsLoop(sheet: Sheet, { wire }: Field, at: string): string {
  const typed = fieldsOf(sheet.form).find((one) => one.at === `${at}.role`)
  const loop = typed && LOOP_OF[boxText(sheet, { field: typed }).toUpperCase()]
  return loop === undefined ? wire : (wire.split(' or ').find((one) => one.startsWith(loop)) ?? wire)
}

const LOOP_OF: Readonly<Record<string, string | undefined>> = { ZZ: '2310C', '82': '2310D', DN: '2310F' }

/** What a form says twice: the insured's own birth date and address when the patient is the insured (2010BA is the patient's). */
function staysOnPaper(sheet: Sheet, { field }: Place): boolean {
  const relationship = exactPlace(sheet.form, 'patient.relationship')
  const self = relationship && /^(self|18|s)$/i.test(boxText(sheet, relationship))
  return Boolean(self) && /^subscriber\.(birth|sex|address\.)/.test(field.at)
}

function spotOf(place: WirePlace, placed: readonly Placed[], line: number | undefined): Spot | undefined {
  const found = placed.flatMap((one) => {
    if (one.loop !== place.loop || one.segment.id !== place.segment) return []
    if (line !== undefined && one.line !== 0 && one.line !== line) return []
    const spot = elementIn(one, place)
    return spot ? [spot] : []
  })
  return found[place.segmentNumber - 1]
}

function elementIn({ segment, loop, component }: Placed, place: WirePlace): Spot | undefined {
  const parts = (element: number) => (segment.elements[element - 1] ?? '').split(component)
  const spot = (element?: number, part?: number): Spot => ({
    position: segment.position,
    loop,
    segment: segment.id,
    ref: element === undefined ? segment.id : elementRef(segment.id, element, part),
    ...(element !== undefined && { element }),
    ...(part !== undefined && { part }),
    value:
      element === undefined
        ? segment.id
        : ((part ? parts(element)[part - 1] : parts(element).join(component)) ?? ''),
  })
  const { element, part, qualifiers } = place
  if (segment.id === 'HI') {
    const kind = (n: number) => (composite: string) =>
      composite.split(' ').every((word, index) => parts(n)[index] === word)
    const numbers = element === undefined ? segment.elements.map((_, index) => index + 1) : [element]
    const number = numbers.find((n) => qualifiers.some(kind(n)))
    return number === undefined ? undefined : spot(number, part)
  }
  if (element === undefined) return spot()
  // A flag is its own qualifier: CLM11 says AA, EM, OA.
  if (segment.id === 'CLM' && qualifiers.length > 0) {
    const flag = parts(element).findIndex((one) => qualifiers.includes(one))
    return flag < 0 ? undefined : spot(element, flag + 1)
  }
  const qualifier = (segment.elements[(qualifierPlace[segment.id] ?? 1) - 1] ?? '').trim()
  if (qualifiers.length > 0 && !qualifiers.includes(qualifier)) return undefined
  return spot(element, part)
}
