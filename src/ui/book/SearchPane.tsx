import { useEffect, useRef } from 'preact/hooks'
import type { BookClient } from '../../domain/codes/book-client.ts'
import type { Found, HitGroup } from '../../domain/codes/book-desk.ts'
import type { System } from '../../domain/codes/entry.ts'
import { type BookMark, type MarkedRow, markAt } from '../../domain/codes/marks.ts'
import { type Day, formDay } from '../../domain/kernel/day.ts'
import { announce } from '../kit/announce.ts'
import { Button } from '../kit/Button.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { Field } from '../kit/Field.tsx'
import { href } from '../kit/href.ts'
import { hasSingleKeys } from '../kit/preferences.ts'
import { Select } from '../kit/Select.tsx'
import { useAnswer } from '../kit/use-answer.ts'
import { CodeRow } from './CodeRow.tsx'

export type Scope = 'all' | 'diagnosis' | 'inpatient' | 'supplies'

/** What a person calls them; the systems behind each. */
const scopes: Readonly<Record<Scope, { readonly label: string; readonly systems?: readonly System[] }>> = {
  all: { label: 'All books' },
  diagnosis: { label: 'Diagnoses (ICD-10-CM)', systems: ['icd10cm'] },
  inpatient: { label: 'Inpatient procedures (ICD-10-PCS)', systems: ['icd10pcs'] },
  supplies: { label: 'Supplies and services (HCPCS)', systems: ['hcpcs'] },
}

const examples = ['lacer wrist ri', 'high blood pressure', 'COPD', 'S61.511'] as const

interface SearchPaneProps {
  id: string
  client: BookClient
  day: Day
  query: string
  onQuery: (query: string) => void
  scope?: Scope | undefined
  /** Given where a person may choose the book. */
  onScope?: ((scope: Scope) => void) | undefined
  open: MarkedRow | undefined
  onOpen: (row: MarkedRow) => void
  target: string
  onUse: ((code: string) => void) | undefined
  marks: readonly BookMark[]
}

/** Search, and what was found by category. Arrows go through the hits, Enter opens one, U or Ctrl+Enter uses it. */
export function SearchPane(props: SearchPaneProps) {
  const { id, client, day, query, scope = 'all', onScope, onUse } = props
  const pane = useRef<HTMLElement>(null)
  const { systems } = scopes[scope]
  // One letter is the beginning of everything.
  const isAsking = query.trim().length > 1
  // What was found for the words before stays in sight while the next is looked for; Enter waits for its own.
  const found = useAnswer(
    isAsking ? async () => ({ query, ...(await client.search(query, day, systems)) }) : undefined,
    [client, day, query, scope],
  )
  const isFresh = found?.query === query
  const waits = useRef(false)
  useEffect(() => {
    if (!waits.current || !isFresh) return
    waits.current = false
    hitsIn(pane.current)[0]?.click()
  }, [found, isFresh])
  return (
    <section
      class="stack tight"
      aria-label="Search the book"
      ref={pane}
      onKeyDown={(event) => {
        const isEnter = event.key === 'Enter' && !event.ctrlKey && !event.metaKey
        const isEarly = isEnter && isAsking && !isFresh && event.target instanceof HTMLInputElement
        if (!isEarly) return walk(event, pane.current, onUse)
        event.preventDefault()
        waits.current = true
      }}
    >
      <Field
        id={`${id}-search`}
        label="Search words or a code"
        type="search"
        value={query}
        onInput={(text) => {
          waits.current = false
          props.onQuery(text)
        }}
        hint="Parts of words in any order. ↓ goes to the hits."
      />
      {onScope ? (
        <Select
          id={`${id}-scope`}
          label="Book"
          value={scope}
          choices={Object.entries(scopes).map(([value, { label }]) => ({ value, label }))}
          onChange={(value) => onScope(value as Scope)}
        />
      ) : null}
      <p class="muted small" role="status">
        {!isAsking ? `The book of ${formDay(day)}.` : found ? sayFound(found) : 'Looking …'}
      </p>
      {isAsking && found ? (
        <>
          {found.readings.map(({ said, means }) => (
            <p key={said} class="small">
              “{said}” is read as <strong>{means}</strong>.
            </p>
          ))}
          <Hits {...props} found={found} />
        </>
      ) : isAsking ? null : (
        <p class="row small">
          Try
          {examples.map((example) => (
            <Button key={example} small onClick={() => props.onQuery(example)}>
              {example}
            </Button>
          ))}
        </p>
      )}
    </section>
  )
}

const sayFound = ({ total, groups }: Found): string => {
  if (total === 0) return '0 found.'
  const rows = total === 1 ? '1 row' : `${total} rows`
  return `${rows} found in ${groups.length === 1 ? '1 category' : `${groups.length} categories`}.`
}

function Hits({ found, ...props }: SearchPaneProps & { found: Found }) {
  if (found.groups.length === 0 || isForeign(props.query, found)) return <NoHits {...props} />
  const isNow = (group: HitGroup) => group.hits.some((hit) => !hit.isOtherDay)
  const isWhole = (group: HitGroup) => group.hits.some((hit) => hit.missing.length === 0)
  const now = found.groups.filter(isNow)
  const [whole, part] = [now.filter(isWhole), now.filter((group) => !isWhole(group))]
  const other = found.groups.filter((group) => !isNow(group))
  const missing = [...new Set(part.flatMap(({ hits }) => hits.flatMap((hit) => hit.missing)))]
  return (
    <>
      <Groups {...props} groups={whole} opened={4} />
      {part.length > 0 ? (
        <>
          <h4>
            Not every word was found
            {missing.length > 0 ? `: without ${missing.map((word) => `“${word}”`).join(', ')}` : ''}
          </h4>
          <Groups {...props} groups={part} opened={whole.length > 0 ? 1 : 3} />
        </>
      ) : null}
      {other.length > 0 ? (
        <>
          <h4>Not in the book of {formDay(props.day)}</h4>
          <Groups {...props} groups={other} opened={2} />
        </>
      ) : null}
    </>
  )
}

function Groups({
  groups,
  opened,
  ...props
}: SearchPaneProps & { groups: readonly HitGroup[]; opened: number }) {
  return (
    <>
      {groups.map((group, at) => {
        const { category, hits } = group
        const key = `${category.system} ${category.code}`
        const isRow = hits.length === 1 && hits[0]?.entry.code === category.code
        return isRow ? (
          <Rows key={key} {...props} group={group} />
        ) : (
          <Disclosure
            key={key}
            open={at < opened}
            summary={`${category.code} ${category.title} (${hits.length})`}
          >
            <Rows {...props} group={group} />
          </Disclosure>
        )
      })}
    </>
  )
}

function Rows({ group, ...props }: SearchPaneProps & { group: HitGroup }) {
  return (
    <ul class="codes">
      {group.hits.map((hit) => {
        const place = hit.complete ?? hit.entry
        return (
          <CodeRow
            key={`${hit.entry.code} ${hit.entry.inForce.from}`}
            entry={hit.entry}
            matched={hit.matched}
            says={hit.says}
            complete={hit.complete}
            target={props.target}
            isOpen={props.open?.code === place.code}
            isLit={markAt(props.marks, hit.entry).isLit}
            onOpen={() => props.onOpen(place)}
            onUse={props.onUse}
          />
        )
      })}
    </ul>
  )
}

/** Five characters as the AMA writes procedures: this site has no list of them to search. */
const looksLikeCpt = (query: string): boolean => /^\d{4}[\dFTU]$/i.test(query.trim())

/** Looks like CPT, and is not the beginning of a code of another book. */
function isForeign(query: string, { groups }: Found): boolean {
  const begins = ({ hits }: HitGroup) => hits.some(({ entry }) => entry.code.startsWith(query.trim()))
  return looksLikeCpt(query) && !groups.some(begins)
}

function NoHits({ query, day }: SearchPaneProps) {
  if (looksLikeCpt(query))
    return (
      <div class="empty">
        <p>
          <strong>This looks like a CPT code.</strong>
        </p>
        <p class="muted">
          CPT belongs to the American Medical Association, so this site has no list of it and cannot search
          it. Use the CPT book you were given in class. If you hold a licence with data files, you can load
          them under <a href={href('/codes/', { tab: 'own' })}>own files</a>. Cases show the few codes they
          ask for.
        </p>
      </div>
    )
  return (
    <div class="empty">
      <p>
        <strong>Nothing in the book of {formDay(day)} has these words.</strong>
      </p>
      <p class="muted">
        Try fewer words, the condition first, or another name for it. The set that comes with the site is not
        the whole book: your own official files may know it.{' '}
        <a href={href('/codes/', { tab: 'own' })}>Load your own files</a>.
      </p>
    </div>
  )
}

/** The rows that are in sight, in their order. */
const hitsIn = (pane: HTMLElement | null): readonly HTMLElement[] =>
  [...(pane?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])].filter(
    (hit) => !hit.closest('details:not([open])'),
  )

/** Keys of the pane: `event` may come from the field or from a hit. */
function walk(
  event: KeyboardEvent,
  pane: HTMLElement | null,
  onUse: ((code: string) => void) | undefined,
): void {
  const { target } = event
  if (!pane || !(target instanceof HTMLElement)) return
  const hits = hitsIn(pane)
  const at = hits.indexOf(target)
  const isField = target instanceof HTMLInputElement
  const isUse = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
  const isLetter =
    event.key.toLowerCase() === 'u' && at >= 0 && !event.ctrlKey && !event.altKey && hasSingleKeys()
  if (isUse || isLetter) {
    event.preventDefault()
    const code = at < 0 ? undefined : target.dataset['hit']
    if (code && onUse) onUse(code)
    else if (at >= 0 && onUse) announce('This row is not complete. Press Enter to open it in the book.')
    else announce('Go to a row with the down arrow first.')
    return
  }
  const next = isField ? fieldStep(event.key) : at < 0 ? undefined : step(event.key, at, hits.length)
  if (next === undefined) return
  if (event.key === 'Enter') {
    event.preventDefault()
    hits[0]?.click()
    return
  }
  event.preventDefault()
  if (next < 0) pane.querySelector<HTMLElement>('input')?.focus()
  else hits[next]?.focus()
}

const fieldStep = (key: string): number | undefined =>
  key === 'ArrowDown' || key === 'Enter' ? 0 : undefined

function step(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}
