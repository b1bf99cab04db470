import { useEffect, useRef, useState } from 'preact/hooks'
import type { Conflict, Page } from '../../domain/codes/book-desk.ts'
import type { CodeEntry } from '../../domain/codes/entry.ts'
import { type BookMark, type MarkedRow, markAt } from '../../domain/codes/marks.ts'
import { type Day, formDay } from '../../domain/kernel/day.ts'
import { Button } from '../kit/Button.tsx'
import { CodeText } from '../kit/CodeText.tsx'
import { Disclosure } from '../kit/Disclosure.tsx'
import { Notice } from '../kit/Notice.tsx'
import { CodeRow } from './CodeRow.tsx'
import { ConflictHints } from './ConflictHints.tsx'
import { Margin } from './Margin.tsx'
import { MoreSpecific, Needs } from './Needs.tsx'
import { NoteList } from './NoteList.tsx'
import { SeventhBuilder } from './SeventhBuilder.tsx'
import { rowsAround, stemOf } from './tree.ts'

export interface PlacePaneProps {
  id: string
  page: Page
  /** The day that was asked for; the page may be of another. */
  day: Day
  target: string
  marks: readonly BookMark[]
  onMark: (row: MarkedRow, patch: Partial<BookMark>) => void
  onOpen: (row: MarkedRow) => void
  onBack: () => void
  onUse: ((code: string) => void) | undefined
  /** The code that could be used now, or none: conflicts with the worksheet are asked for it. */
  onReady: (code: string | undefined) => void
  /** The reader came here by a link of this page: the place gets the focus. */
  isOpened: boolean
  conflicts: readonly Conflict[]
  onNoHints: () => void
  /** Opens the table that a row of ICD-10-PCS comes from. */
  onTable?: ((code: string) => void) | undefined
  /** Given where a person may choose the day. */
  onDay?: ((day: Day) => void) | undefined
}

/** The place of a code: what it still needs, what speaks against it, its notes, and the rows around it. */
export function PlacePane(props: PlacePaneProps) {
  const { id, page, day, target, onUse, onOpen } = props
  const { place } = page
  const { entry } = place
  const stem = stemOf(place)
  const [made, setMade] = useState<CodeEntry>()
  const isOther = page.day !== day
  const done = stem ? made : entry.billable ? entry : undefined
  const usable = isOther ? undefined : done?.code
  const row = { system: entry.system, code: entry.code }
  const mark = markAt(props.marks, row)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => props.onReady(usable), [usable])
  useEffect(() => {
    if (props.isOpened) heading.current?.focus()
  }, [entry.system, entry.code])
  return (
    <section class="stack tight" aria-label={`${entry.code} in the book`}>
      <p class="book-back">
        <Button small onClick={props.onBack}>
          ← Back to the search
        </Button>
      </p>
      <h3 ref={heading} tabIndex={-1} class={mark.isLit ? 'lit' : undefined}>
        <CodeText code={entry.code} title={entry.title} />
      </h3>
      {page.says ? (
        <Notice kind={isOther || !entry.billable ? 'warning' : 'info'}>
          <p>{page.says}</p>
          {isOther ? (
            <p>
              Shown here: the book of {formDay(page.day)}.{' '}
              {props.onDay ? (
                <Button small onClick={() => props.onDay?.(page.day)}>
                  Open the book of that day
                </Button>
              ) : null}
            </p>
          ) : null}
        </Notice>
      ) : null}
      {entry.system === 'icd10pcs' && props.onTable ? (
        <Button small onClick={() => props.onTable?.(entry.code)}>
          Open table {entry.code.slice(0, 3)}
        </Button>
      ) : null}
      <Needs needs={place.needs} />
      <MoreSpecific rows={place.specific} onOpen={onOpen} />
      {stem ? (
        <SeventhBuilder
          id={id}
          stem={stem}
          chosen={stem === entry ? undefined : entry.code.slice(-1)}
          onCode={setMade}
        />
      ) : null}
      {onUse ? <ConflictHints conflicts={props.conflicts} onOff={props.onNoHints} /> : null}
      {onUse && usable ? (
        <Button kind="primary" says={`Use ${usable} for ${target}`} onClick={() => onUse(usable)}>
          Use <CodeText code={usable} />
        </Button>
      ) : null}
      <NoteList
        system={entry.system}
        code={stem && stem !== entry ? stem.code : entry.code}
        notes={place.notes}
        marks={props.marks}
        onMark={props.onMark}
        onOpen={onOpen}
      />
      <ul class="codes" aria-label="The way down to it, its siblings, and what is below">
        {rowsAround(place).map((each) => (
          <CodeRow
            key={each.entry.code}
            entry={each.entry}
            depth={each.depth}
            target={target}
            isOpen={each.entry.code === (stem ?? entry).code}
            isLit={markAt(props.marks, each.entry).isLit}
            onOpen={() => onOpen(each.entry)}
            onUse={isOther || each.entry.code === usable ? undefined : onUse}
          />
        ))}
      </ul>
      <Disclosure
        summary={`My notes at ${entry.code}${mark.text || mark.tab ? ' ✎' : ''}`}
        open={mark.text !== '' || mark.tab !== ''}
      >
        <Margin
          key={`${entry.system} ${entry.code}`}
          id={id}
          mark={mark}
          onMark={(patch) => props.onMark(row, patch)}
        />
      </Disclosure>
    </section>
  )
}
