import type { Note, Place } from '../../domain/codes/book.ts'
import type { CodeEntry } from '../../domain/codes/entry.ts'
import { CodeText } from '../kit/CodeText.tsx'
import { CodeRow } from './CodeRow.tsx'

interface CodePlaceProps {
  place: Place
  target: string
  onOpen: (entry: CodeEntry) => void
  onUse: ((code: string) => void) | undefined
}

const noteNames: Readonly<Record<Note['kind'], string>> = {
  includes: 'Includes',
  terms: 'Also called',
  excludes1: 'Excludes1: never together',
  excludes2: 'Excludes2: not this, may stand beside it',
  codeFirst: 'Code first',
  useAdditional: 'Use additional code',
  codeAlso: 'Code also',
}

interface Row {
  readonly entry: CodeEntry
  readonly depth: number
}

/** A page of the book, not the chapter: the way down, the siblings of the row and what is below; where nothing is below, the siblings of the row above it. */
function rowsAround(place: Place): readonly Row[] {
  const { entry, above, beside, below } = place
  const depth = above.length
  const own = beside.flatMap((row): readonly Row[] => [
    { entry: row, depth },
    ...(row.code === entry.code ? below.map((child) => ({ entry: child, depth: depth + 1 })) : []),
  ])
  const parent = above.at(-1)
  const uncles = below.length === 0 ? place.uncles : parent ? [parent] : []
  return [
    ...above.slice(0, -1).map((row, index) => ({ entry: row, depth: index })),
    ...uncles.flatMap((row) => [{ entry: row, depth: depth - 1 }, ...(row.code === parent?.code ? own : [])]),
    ...(parent ? [] : own),
  ]
}

/** Where a code stands: the way down to it with every sibling, and each note that holds for it, with the row it comes from. */
export function CodePlace({ place, target, onOpen, onUse }: CodePlaceProps) {
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
        {rowsAround(place).map((row) => (
          <CodeRow
            key={row.entry.code}
            entry={row.entry}
            depth={row.depth}
            target={target}
            isOpen={row.entry.code === entry.code}
            onOpen={() => onOpen(row.entry)}
            onUse={onUse}
          />
        ))}
      </ul>
    </section>
  )
}
