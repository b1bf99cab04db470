import { books, claimBook } from './explain/books.ts'
import { envelopeTitles } from './explain/envelope.ts'
import type { Sentences } from './explain/table.ts'
import { words } from './explain/words.ts'
import { elementRef, firstOfGroup } from './guide/elements.ts'
import { guides } from './guide/guides.ts'
import { own } from './own.ts'
import type { Delimiters, Explained, Segment } from './set.ts'
import { setNameOf } from './set-name.ts'
import { delimitersAt, type SetsIn, type SetText, setsIn, type WireInput } from './sets-in.ts'
import { rawSegment } from './tokenise.ts'
import { walk } from './walk.ts'

/** What is said where we have no words: unknown segments stay in the list, with their loop. */
export const unexplained = 'Not described here; the guide of the transaction does.'

/** Every segment of a file in words, in order, the unknown ones too: title, loop, and a sentence for each filled element. */
export function explain(input: WireInput): Explained[] {
  const found = setsIn(input)
  return found.tokens.segments.map(explainer(found))
}

/** Explains segments of one file, any of them in any order: a transaction is followed when its first segment is asked for. */
export function explainer(found: SetsIn): (segment: Segment) => Explained {
  const placeAt = placer(found)
  return (segment) => {
    const { says, loop, title } = placeAt(segment)
    const delimiters = delimitersAt(found, segment.position)
    return {
      segment,
      raw: rawSegment(segment, delimiters),
      loop,
      title,
      elements: elementsOf(segment, loop, says, delimiters),
    }
  }
}

/** Where a segment stands and what it is called; the sentences of its transaction. */
export interface Placed {
  readonly loop: string
  readonly title: string
  readonly says: Sentences
}

/** The same without the elements: what a search over a whole file needs. */
export function placer({ sets }: SetsIn): (segment: Segment) => Placed {
  const walked = new Map<SetText, Map<number, Place>>()
  return (segment) => {
    const set = setAt(sets, segment.position)
    if (set && !walked.has(set)) walked.set(set, new Map(placesIn(set)))
    const place = set && walked.get(set)?.get(segment.position)
    const title = place?.title ?? own(envelopeTitles, segment.id) ?? `${segment.id}: not known here`
    return { loop: place?.loop ?? '', title, says: place?.says ?? claimBook }
  }
}

/** The transaction a position belongs to; sets are in order, so it is found by halves. */
function setAt(sets: readonly SetText[], position: number): SetText | undefined {
  let [low, high] = [0, sets.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const set = sets[middle] as SetText
    const from = set.segments[0]?.position ?? 0
    if (position < from) high = middle - 1
    else if (position >= from + set.segments.length) low = middle + 1
    else return set
  }
  return undefined
}

interface Place {
  readonly loop: string
  readonly title: string | undefined
  readonly says: Sentences
}

function placesIn(set: SetText): [number, Place][] {
  const name = setNameOf(set) ?? ''
  const [guide, says] = [own(guides, name), own(books, name)]
  if (!guide || !says) return []
  return walk(guide, set.segments, set.component).steps.map(({ segment, loop, use }) => [
    segment.position,
    { loop, title: use?.title, says },
  ])
}

function elementsOf(
  segment: Segment,
  loop: string,
  says: Sentences,
  { component, repetition }: Delimiters,
): Explained['elements'] {
  const qualifier = (segment.elements[0] ?? '').trim()
  return segment.elements.flatMap((raw, index) => {
    const group = firstOfGroup(segment.id, index + 1)
    const isComposite = says.has(elementRef(segment.id, group, 1)) && segment.id !== 'ISA'
    const parts = isComposite
      ? raw.split(component).map((value, part) => ({ value, part: part + 1 }))
      : [{ value: raw, part: undefined }]
    return parts.flatMap(({ value, part }) => {
      if (value.trim() === '') return []
      const ref = elementRef(segment.id, group, part)
      const sentence =
        says.get(`${loop}/${ref}`) ?? says.get(`${segment.id}:${qualifier}/${ref}`) ?? says.get(ref)
      return [
        {
          ref: elementRef(segment.id, index + 1, part),
          value,
          says: [
            sentence ?? unexplained,
            ...wordsOf(ref, value, segment.id === 'ISA' ? '' : repetition),
          ].join(' '),
        },
      ]
    })
  })
}

/** What the value means, or each of its repetitions. */
const wordsOf = (ref: string, value: string, repetition: string): string[] =>
  (repetition === '' ? [value] : value.split(repetition)).flatMap((each) => {
    const word = own(own(words, ref) ?? {}, each.trim())
    return word === undefined ? [] : [`${each.trim()}: ${word}.`]
  })
