import { useState } from 'preact/hooks'
import type { BookClient } from '../../domain/codes/book-client.ts'
import type { EditionChanges } from '../../domain/codes/book-desk.ts'
import { successorsOf } from '../../domain/codes/completion.ts'
import type { CodeEntry, System } from '../../domain/codes/entry.ts'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import { addDays, type Day, formDay } from '../../domain/kernel/day.ts'
import { Button } from '../kit/Button.tsx'
import { Select } from '../kit/Select.tsx'
import { Loading } from '../kit/States.tsx'
import { useAnswer } from '../kit/use-answer.ts'
import { CodeLink } from './CodeLink.tsx'

interface EditionsProps {
  id: string
  client: BookClient
  onOpen: (row: MarkedRow, day: Day) => void
}

const books = [
  { value: 'icd10cm', label: 'Diagnoses (ICD-10-CM)' },
  { value: 'hcpcs', label: 'Supplies and services (HCPCS)' },
  { value: 'icd10pcs', label: 'Inpatient procedures (ICD-10-PCS)' },
]

/** Two days side by side: what the later book added, what it ended, what it revised. */
export function Editions({ id, client, onOpen }: EditionsProps) {
  const [system, setSystem] = useState<System>('icd10cm')
  const [chosen, setChosen] = useState<Day>()
  const days = useAnswer(() => client.editions(system), [client, system])
  const after = chosen && days?.includes(chosen) ? chosen : days?.[0]
  const before = after && addDays(after, -1)
  const changes = useAnswer(after && before ? () => client.changes(system, before, after) : undefined, [
    client,
    system,
    after,
  ])
  if (days === undefined) return <Loading label="Looking for editions" />
  return (
    <div class="stack tight">
      <div class="row">
        <Select
          id={`${id}-edition-book`}
          label="Book"
          value={system}
          choices={books}
          onChange={(value) => setSystem(value as System)}
        />
        <Select
          id={`${id}-edition`}
          label="What changed on"
          value={after ?? ''}
          choices={days.slice(0, -1).map((day) => ({ value: day, label: formDay(day) }))}
          onChange={setChosen}
        />
      </div>
      {days.length < 2 || !after || !before ? (
        <p class="muted">
          This site has one edition of this book. Load the files of another year under own files, and both
          stand here side by side.
        </p>
      ) : changes === undefined ? (
        <Loading label="Comparing two editions" />
      ) : (
        <Changes changes={changes} before={before} after={after} onOpen={onOpen} />
      )}
    </div>
  )
}

interface ChangesProps {
  changes: EditionChanges
  before: Day
  after: Day
  onOpen: (row: MarkedRow, day: Day) => void
}

function Changes({ changes: { added, ended, revised }, before, after, onOpen }: ChangesProps) {
  return (
    <>
      <p class="small" role="status">
        From {formDay(before)} to {formDay(after)}: {added.length} added, {ended.length} ended,{' '}
        {revised.length} revised.
      </p>
      <Part title="Revised" count={revised.length}>
        {(at) => {
          const row = revised[at]
          return row ? (
            <>
              <CodeLink row={row.after} onOpen={(each) => onOpen(each, after)} /> {row.after.title}
              {row.before.title === row.after.title ? null : (
                <p class="muted small">before: {row.before.title}</p>
              )}
              {row.before.billable === row.after.billable ? null : (
                <p class="muted small">{row.after.billable ? 'billable now' : instead(row.before)}</p>
              )}
            </>
          ) : null
        }}
      </Part>
      <Part title="Ended" count={ended.length}>
        {(at) => {
          const row = ended[at]
          return row ? (
            <>
              <CodeLink row={row} onOpen={(each) => onOpen(each, before)} /> {row.title}
              {successorsOf(row) ? <p class="muted small">choose {successorsOf(row)}</p> : null}
            </>
          ) : null
        }}
      </Part>
      <Part title="Added" count={added.length}>
        {(at) => {
          const row = added[at]
          return row ? (
            <>
              <CodeLink row={row} onOpen={(each) => onOpen(each, after)} /> {row.title}
            </>
          ) : null
        }}
      </Part>
    </>
  )
}

const instead = (entry: CodeEntry): string =>
  `not billable any more${successorsOf(entry) ? `: choose ${successorsOf(entry)}` : ': it needs more characters'}`

const STEP = 50

function Part(props: { title: string; count: number; children: (at: number) => preact.ComponentChildren }) {
  const [shown, setShown] = useState(STEP)
  if (props.count === 0) return null
  return (
    <section>
      <h4>
        {props.title} ({props.count})
      </h4>
      <ul class="contents">
        {Array.from({ length: Math.min(shown, props.count) }, (_, at) => (
          <li key={at}>{props.children(at)}</li>
        ))}
      </ul>
      {shown < props.count ? (
        <Button small onClick={() => setShown(shown + STEP)}>
          Show more
        </Button>
      ) : null}
    </section>
  )
}
