import type { Place } from '../../domain/codes/book.ts'
import type { CodeEntry } from '../../domain/codes/entry.ts'

export interface TreeRow {
  readonly entry: CodeEntry
  readonly depth: number
}

/** The stem whose 7th character is asked for: the row itself, or the one that a complete code was made from. */
export function stemOf({ entry, above }: Place): CodeEntry | undefined {
  if (entry.seventh) return entry
  const parent = above.at(-1)
  return parent?.seventh ? parent : undefined
}

/**
 * A page of the book, not the chapter: the way down, the siblings of the row and what is below; where nothing is below,
 * the siblings of the row above it. Complete codes of a stem are not rows of the book: the builder makes them.
 */
export function rowsAround(place: Place): readonly TreeRow[] {
  const { entry, above, beside, uncles } = place
  const isMade = stemOf(place) !== undefined && !entry.seventh
  const way = isMade ? above.slice(0, -1) : above
  const depth = way.length
  const siblings = isMade ? uncles : beside
  const below = stemOf(place) ? [] : place.below
  const chosen = isMade ? above.at(-1)?.code : entry.code
  const own = siblings.flatMap((row): readonly TreeRow[] => [
    { entry: row, depth },
    ...(row.code === chosen ? below.map((child) => ({ entry: child, depth: depth + 1 })) : []),
  ])
  const parent = way.at(-1)
  const showsUncles = below.length === 0 && !isMade
  const around = showsUncles ? uncles : parent ? [parent] : []
  return [
    ...way.slice(0, -1).map((row, index) => ({ entry: row, depth: index })),
    ...around.flatMap((row) => [{ entry: row, depth: depth - 1 }, ...(row.code === parent?.code ? own : [])]),
    ...(parent ? [] : own),
  ]
}
