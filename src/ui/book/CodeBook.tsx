import { useState } from 'preact/hooks'
import type { BookClient } from '../../domain/codes/book-client.ts'
import type { CodeEntry, System } from '../../domain/codes/entry.ts'
import type { Day } from '../../domain/kernel/day.ts'
import { Disclosure } from '../kit/Disclosure.tsx'
import { Field } from '../kit/Field.tsx'
import { useAnswer } from '../kit/use-answer.ts'
import { CodePlace } from './CodePlace.tsx'
import { CodeRow } from './CodeRow.tsx'

interface CodeBookProps {
  id: string
  book: BookClient
  /** The book of this day is open. */
  day: Day
  /** "Diagnosis 2": where a chosen code goes. */
  target: string
  /** A diagnosis code whose place is open at first. */
  startAt: string | undefined
  /** Undefined: codes are looked at, not used. */
  onUse: ((code: string) => void) | undefined
}

/** The book of the day: search, hits by category, and the place of a code with its siblings and notes. */
export function CodeBook({ id, book, day, target, startAt, onUse }: CodeBookProps) {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<{ code: string; system: System } | undefined>(
    startAt === undefined ? undefined : { code: startAt, system: 'icd10cm' },
  )
  const isAsking = query.trim() !== ''
  const found = useAnswer(isAsking ? () => book.search(query, day) : undefined, [book, day, query])
  const place = useAnswer(open ? () => book.place(open.system, open.code, day) : undefined, [book, day, open])
  return (
    <div class="split">
      <div class="stack tight">
        <Field
          id={`${id}-search`}
          label="Search words or a code"
          type="search"
          value={query}
          onInput={(text) => {
            setQuery(text)
            setOpen(undefined)
          }}
          hint="Parts of words in any order: lacer wrist ri"
        />
        <p class="muted small" role="status">
          {isAsking && found ? `${found.total} found.` : `The book of ${day}.`}
        </p>
        {(isAsking && found ? found.groups : []).map((group, at) => (
          <Disclosure
            key={`${group.category.system} ${group.category.code}`}
            open={at < 4}
            summary={`${group.category.code} ${group.category.title} (${group.hits.length})`}
          >
            <ul class="codes">
              {group.hits.map((hit) => (
                <CodeRow
                  key={hit.entry.code}
                  entry={hit.entry}
                  matched={hit.matched}
                  target={target}
                  isOpen={open?.code === hit.entry.code}
                  onOpen={() => setOpen(hit.entry)}
                  onUse={onUse}
                />
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
      <div aria-live="polite">
        {place ? (
          <CodePlace
            place={place}
            target={target}
            onOpen={(entry: CodeEntry) => setOpen(entry)}
            onUse={onUse}
          />
        ) : null}
      </div>
    </div>
  )
}
