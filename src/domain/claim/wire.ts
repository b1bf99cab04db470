/** One element, or component of it, of an 837: `2300 HI02-2 (ABF)`. */
export interface WirePlace {
  readonly loop: string
  readonly segment: string
  /** Counted from 1; absent where the segment itself is what travels. */
  readonly element?: number
  readonly part?: number
  /** What the segment's qualifier may be; for HI the component before the code: `BE`, or `BE FC`. None = any. */
  readonly qualifiers: readonly string[]
  /** The first or a later segment of its kind: thirteen codes of one kind need two. */
  readonly segmentNumber: number
}

/** The same element in one of several loops, in the order in which they are looked at. */
export const inLoops = (loops: readonly string[], element: string): string =>
  loops.map((loop) => `${loop} ${element}`).join(' or ')

/**
 * Where a box travels, from the text of `Field.wire`: places joined by a comma are all filled, of places joined by "or"
 * the first that is filled holds the value. `2400 SV105 or 2300 CLM05-1` → one list of two. Empty for no electronic home.
 */
export function wirePlaces(wire: string): readonly (readonly WirePlace[])[] {
  return wire === '' ? [] : wire.split(/, (?=\d{4})/).map((both) => both.split(' or ').map(placeOf))
}

const SHAPE = /^(\d{4}[A-Z]{0,2}) ([A-Z][A-Z0-9]{1,2}?)(\d\d)?(?:-(\d))?(?: \(([^)]*)\))?$/

function placeOf(text: string): WirePlace {
  const [, loop = '', segment = '', element, part, said = ''] = SHAPE.exec(text) ?? []
  if (loop === '') throw new Error(`"${text}" is no place in an 837.`)
  const words = said.split(', ').filter(Boolean)
  const number = /^segment (\d)$/.exec(words.at(-1) ?? '')?.[1]
  return {
    loop,
    segment,
    ...(element !== undefined && { element: Number(element) }),
    ...(part !== undefined && { part: Number(part) }),
    qualifiers: number === undefined ? words : words.slice(0, -1),
    segmentNumber: Number(number ?? 1),
  }
}
