import { useMemo, useState } from 'preact/hooks'
import type { System } from '../../../domain/codes/entry.ts'
import { type Abbreviations, makeIndex, searchBook } from '../../../domain/codes/search.ts'
import { Disclosure } from '../../../ui/kit/Disclosure.tsx'
import { Field } from '../../../ui/kit/Field.tsx'
import { CodePlace } from './CodePlace.tsx'
import { CodeRow } from './CodeRow.tsx'
import type { Lookup } from './lookup.ts'

interface CodeBookProps {
  id: string
  lookup: Lookup
  abbreviations: Abbreviations
  /** "Diagnosis 2": where a chosen code goes. */
  target: string
  disabled: boolean
  /** A diagnosis code whose place is open at first. */
  startAt: string | undefined
  onUse: (code: string) => void
}

/** The book of the day in a drawer: search, hits by category, and the place of a code with its siblings and notes. */
export function CodeBook({ id, lookup, abbreviations, target, disabled, startAt, onUse }: CodeBookProps) {
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState<{ code: string; system: System } | undefined>(
    startAt === undefined ? undefined : { code: startAt, system: 'icd10cm' },
  )
  const index = useMemo(() => makeIndex(lookup.book, abbreviations), [lookup, abbreviations])
  const groups = useMemo(() => searchBook(index, query), [index, query])
  const count = groups.reduce((total, group) => total + group.hits.length, 0)
  const use = disabled ? undefined : onUse
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
          {query.trim() === ''
            ? `${lookup.book.entries.length} rows in the book of ${lookup.book.day}.`
            : `${count} found.`}
        </p>
        {groups.map((group, at) => (
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
                  onUse={use}
                />
              ))}
            </ul>
          </Disclosure>
        ))}
      </div>
      <div aria-live="polite">
        {open ? (
          <CodePlace
            book={lookup.book}
            code={open.code}
            system={open.system}
            target={target}
            onOpen={setOpen}
            onUse={use}
          />
        ) : null}
      </div>
    </div>
  )
}
