import { boxName, type Form, fieldsOf } from '../claim/fields.ts'
import { books } from './explain/books.ts'
import { envelopeTitles } from './explain/envelope.ts'
import { words } from './explain/words.ts'
import type { LoopUse } from './guide/guide.ts'
import { guides } from './guide/guides.ts'

/** An entry of the dictionary: a box, a segment or an element, and where it is used. */
export interface Entry {
  /** `Box 24E`, `SV1`, `SV107-1`. */
  readonly name: string
  /** Loop and qualifier it is about, `2010AA`, `REF G1`; blank when it is the same everywhere. */
  readonly place: string
  readonly sets: readonly string[]
  readonly says: string
}

const every = Object.keys(guides)

/** Boxes of both forms, with the element that carries them. */
const boxes = (['professional', 'institutional'] as const).flatMap((form: Form) =>
  fieldsOf(form)
    .filter(({ wire, reserved }) => wire !== '' && !reserved)
    .map(
      (field): Entry => ({
        name: boxName({ field }),
        place: field.wire,
        sets: [form === 'professional' ? '837P' : '837I'],
        says: `${field.title}. ${field.help}`,
      }),
    ),
)

const segmentsOf = (set: string, use: LoopUse): Entry[] =>
  use.children.flatMap((child) =>
    child.kind === 'loop'
      ? segmentsOf(set, child)
      : [
          {
            name: child.id,
            place: [use.id, ...child.values].join(' ').trim(),
            sets: [set],
            says: `${child.title}.`,
          },
        ],
  )

const segments = [
  ...Object.entries(envelopeTitles).map(
    ([name, title]): Entry => ({ name, place: '', sets: every, says: `${title}.` }),
  ),
  ...Object.entries(guides).flatMap(([set, guide]) => segmentsOf(set, guide)),
]

/** `2010AA/NM103` → loop and element; `REF:G1/REF02` → qualifier and element. */
const elements = Object.entries(books).flatMap(([set, says]) =>
  [...says].map(([key, sentence]): Entry => {
    const [place, name] = key.includes('/') ? key.split('/') : ['', key]
    return { name: name ?? '', place: (place ?? '').replace(':', ' '), sets: [set], says: sentence }
  }),
)

/** The same sentence of several sets is one entry. */
function joined(entries: readonly Entry[]): Entry[] {
  const found = new Map<string, Entry>()
  for (const entry of entries) {
    const key = `${entry.name} ${entry.place} ${entry.says}`
    const known = found.get(key)
    found.set(key, known ? { ...known, sets: [...new Set([...known.sets, ...entry.sets])] } : entry)
  }
  return [...found.values()]
}

let dictionary: readonly Entry[] | undefined

/**
 * From words, a box or a name to the segments and elements that carry it: `24E`, `FL 4`, `CLM05`, `birth date`. What is
 * named so comes first, then what says all the words; values (`G1`, `ABK`) are found by what they mean.
 */
export function lookUp(query: string, most = 40): readonly Entry[] {
  const text = query.trim().toLowerCase()
  if (text === '') return []
  dictionary ??= joined([...boxes, ...segments, ...elements])
  const bare = text.replace(/^(box|fl)\s*/, '')
  const asked = text.split(/\s+/)
  const rank = ({ name, place, says }: Entry): number => {
    const own = name.toLowerCase()
    if (own === text || own === `box ${bare}` || own === `fl ${bare}`) return 0
    if (own.startsWith(text)) return 1
    const meant = Object.entries(words[name] ?? {}).flatMap(([code, word]) => [code.toLowerCase(), word])
    const all = `${own} ${place} ${says} ${meant.join(' ')}`.toLowerCase()
    return asked.every((word) => all.includes(word)) ? 2 : 3
  }
  return dictionary
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ entry }) => entry)
}
