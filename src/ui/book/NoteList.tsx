import type { ComponentChildren } from 'preact'
import type { Note } from '../../domain/codes/book.ts'
import type { System } from '../../domain/codes/entry.ts'
import { type BookMark, type MarkedRow, markAt } from '../../domain/codes/marks.ts'
import { wordsOfItem } from '../../domain/codes/pattern.ts'
import { Button } from '../kit/Button.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { CodeLink } from './CodeLink.tsx'

/** In the order in which a coder reads them: what forbids, what orders, what the row is about. */
const kinds: readonly (readonly [Note['kind'], string, string])[] = [
  ['note', 'Note', ''],
  ['excludes1', 'Excludes1', 'not coded here: these two are never used together'],
  ['excludes2', 'Excludes2', 'not included here: code it as well when the patient has both'],
  ['codeFirst', 'Code first', 'the cause stands before this code'],
  ['useAdditional', 'Use additional code', 'says more about the same thing, after this code'],
  ['codeAlso', 'Code also', 'both may be needed; the order depends on the visit'],
  ['includes', 'Includes', ''],
  ['terms', 'Also called', ''],
]

interface NoteListProps {
  system: System
  /** The row that is open: its own notes need not say where they stand. */
  code: string
  notes: readonly Note[]
  marks: readonly BookMark[]
  onMark: (row: MarkedRow, patch: Partial<BookMark>) => void
  onOpen: (row: MarkedRow) => void
}

/** Every note that holds for a row, by kind, with the row it stands at; codes in them open their place. */
export function NoteList({ system, code, notes, marks, onMark, onOpen }: NoteListProps) {
  if (notes.length === 0) return <p class="muted small">The book has no notes for this row.</p>
  return (
    <section class="book-notes" aria-label="Notes">
      {kinds.map(([kind, name, says]) => {
        const own = notes.filter((note) => note.kind === kind).reverse()
        return own.length === 0 ? null : (
          <div key={kind} class="book-note">
            <h4>
              {name} {says ? <span class="muted">{says}</span> : null}
            </h4>
            {own.map(({ from, texts }) => {
              const row = { system, code: from }
              const { litNotes } = markAt(marks, row)
              const isLit = litNotes.includes(kind)
              const toggle = () =>
                onMark(row, {
                  litNotes: isLit ? litNotes.filter((lit) => lit !== kind) : [...litNotes, kind],
                })
              return (
                <div key={from} class={isLit ? 'book-items lit' : 'book-items'}>
                  <Items from={from} isOwn={from === code} name={name} count={texts.length}>
                    <ul>
                      {texts.map((text) => (
                        <Item key={text} system={system} text={text} onOpen={onOpen} />
                      ))}
                    </ul>
                  </Items>
                  <p class="small">
                    {from === code ? null : (
                      <span class="muted">
                        stands at <CodeLink row={row} onOpen={onOpen} />
                      </span>
                    )}
                    <Button
                      kind="quiet"
                      small
                      pressed={isLit}
                      says={`Highlight ${name} of ${from}`}
                      onClick={toggle}
                    >
                      highlight
                    </Button>
                  </p>
                </div>
              )
            })}
          </div>
        )
      })}
    </section>
  )
}

const MANY = 4

interface ItemsProps {
  from: string
  isOwn: boolean
  name: string
  count: number
  children: ComponentChildren
}

/** A long list of a chapter or block is folded: it holds for hundreds of rows, and hides those of this one. */
function Items({ from, isOwn, name, count, children }: ItemsProps) {
  if (isOwn || count <= MANY || !from.includes('-')) return <div>{children}</div>
  return <Disclosure summary={`${name} of ${from}: ${count} entries`}>{children}</Disclosure>
}

/** Words, and in their brackets codes that open: `open fracture (S62.- with 7th character B)`. */
function Item({ system, text, onOpen }: { system: System; text: string; onOpen: (row: MarkedRow) => void }) {
  const parts = wordsOfItem(text) === '' ? [text] : text.split(/(\([^()]*\))/)
  return (
    <li>
      {parts.map((part, at) =>
        part.startsWith('(') || wordsOfItem(text) === '' ? (
          <Codes key={`${at} ${part}`} system={system} text={part} onOpen={onOpen} />
        ) : (
          part
        ),
      )}
    </li>
  )
}

const CODE =
  /([A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?(?:\.?-(?![\dA-Z]))?(?:-[A-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?-?)?)(?![\dA-Za-z])/

function Codes({ system, text, onOpen }: { system: System; text: string; onOpen: (row: MarkedRow) => void }) {
  return (
    <>
      {text
        .split(CODE)
        .map((part, at) =>
          at % 2 === 1 ? (
            <CodeLink
              key={`${at} ${part}`}
              row={{ system, code: part.replace(/\.?-$/, '') }}
              text={part}
              onOpen={onOpen}
            />
          ) : (
            part
          ),
        )}
    </>
  )
}
