import { type Form, fieldsOf } from './fields.ts'
import type { Field } from './sheet.ts'
import { wirePlaces } from './wire.ts'

/**
 * The boxes somebody means by a few words: a box and its parts (`24E`, `box 21`, `FL 67`), a path of the claim
 * (`billing.npi`), or a place in the 837 in any of its parts (`2400 SV107`, `REF G1`, `2010BA`). Empty when there is none.
 */
export function fieldsLike(form: Form, words: string): readonly Field[] {
  const asked = words
    .trim()
    .replace(/^(?:box|item)\s+/i, '')
    .replace(/^FL\s+/i, 'FL')
  if (asked === '') return []
  const fields = fieldsOf(form)
  const isBox = fields.some(({ box }) => box.toUpperCase() === asked.toUpperCase())
  const boxes = fields.filter(({ box }) => (isBox ? isThis(box, asked) : isPartOf(box, asked)))
  if (boxes.length > 0) return boxes
  const path = asked.replace(/^lines\.(\d+|<n>)\./, '')
  const paths = fields.filter(({ at }) => at !== '' && (at === path || at.startsWith(`${path}.`)))
  if (paths.length > 0) return paths
  const parts = asked
    .toUpperCase()
    .replaceAll(/[()*,]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  return fields.filter((field) => parts.every((part) => namesOf(field).some((name) => name.startsWith(part))))
}

/** FL 67 is the principal diagnosis and its POA; 67A is a box of its own. */
const isThis = (box: string, asked: string): boolean =>
  `${box.toUpperCase()}.`.startsWith(`${asked.toUpperCase()}.`)

/** `21`, which is no box, is all of 21A to 21L; 2 is not 21. */
function isPartOf(box: string, asked: string): boolean {
  const [whole, part] = [box.toUpperCase(), asked.toUpperCase()]
  return whole.startsWith(part) && !/\d/.test(whole.charAt(part.length)) && /\d|^CARRIER$/.test(part)
}

/** What the wire places of a box are called: loops, segments with their elements, qualifiers. */
function namesOf({ wire }: Field): readonly string[] {
  return wirePlaces(wire)
    .flat()
    .flatMap(({ loop, segment, element, part, qualifiers }) => [
      loop,
      `${segment}${element === undefined ? '' : String(element).padStart(2, '0')}${part === undefined ? '' : `-${part}`}`,
      ...qualifiers,
    ])
}
