import { type Book, type Note, type Place, placeOf } from '../../../domain/codes/book.ts'
import type { CodeEntry } from '../../../domain/codes/entry.ts'
import { CodeText } from '../../../ui/kit/CodeText.tsx'
import { CodeRow } from './CodeRow.tsx'

interface CodePlaceProps {
  book: Book
  code: string
  system: CodeEntry['system']
  target: string
  onOpen: (entry: CodeEntry) => void
  onUse: ((code: string) => void) | undefined
}

const noteNames: Readonly<Record<Note['kind'], string>> = {
  includes: 'Includes',
  excludes1: 'Excludes1: never together',
  excludes2: 'Excludes2: not this, may stand beside it',
  codeFirst: 'Code first',
  useAdditional: 'Use additional code',
}

interface Row {
  readonly entry: CodeEntry
  readonly depth: number
}

/** A page of the book, not the chapter: the way down, the siblings of the row and what is below; where nothing is below, the siblings of the row above it. */
function rowsAround(book: Book, place: Place): readonly Row[] {
  const { entry, above, beside, below } = place
  const depth = above.length
  const own = beside.flatMap((row): readonly Row[] => [
    { entry: row, depth },
    ...(row === entry ? below.map((child) => ({ entry: child, depth: depth + 1 })) : []),
  ])
  const parent = above.at(-1)
  const uncles = parent
    ? (below.length === 0 && placeOf(book, parent.code, parent.system)?.beside) || [parent]
    : []
  return [
    ...above.slice(0, -1).map((row, index) => ({ entry: row, depth: index })),
    ...uncles.flatMap((row) => [{ entry: row, depth: depth - 1 }, ...(row === parent ? own : [])]),
    ...(parent ? [] : own),
  ]
}

/** Where a code stands: the way down to it with every sibling, and each note that holds for it, with the row it comes from. */
export function CodePlace({ book, code, system, target, onOpen, onUse }: CodePlaceProps) {
  const place = placeOf(book, code, system)
  if (!place) return null
  const { entry } = place
  return (
    <section class="stack tight" aria-label={`${entry.code} in the book`}>
      <h3>
        <CodeText code={entry.code} title={entry.title} />
      </h3>
      {entry.seventh ? (
        <dl class="facts">
          {Object.entries(entry.seventh).map(([character, meaning]) => (
            <div key={character}>
              <dt>7th {character}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {place.notes.length > 0 ? (
        <ul class="small">
          {place.notes.map((note) => (
            <li key={`${note.kind} ${note.from}`}>
              <strong>{noteNames[note.kind]}</strong>
              {note.from === entry.code ? '' : ` (at ${note.from})`}: {note.texts.join('; ')}
            </li>
          ))}
        </ul>
      ) : null}
      <ul class="codes" aria-label="The way down to it, its siblings, and what is below">
        {rowsAround(book, place).map((row) => (
          <CodeRow
            key={row.entry.code}
            entry={row.entry}
            depth={row.depth}
            target={target}
            isOpen={row.entry === entry}
            onOpen={() => onOpen(row.entry)}
            onUse={onUse}
          />
        ))}
      </ul>
    </section>
  )
}
