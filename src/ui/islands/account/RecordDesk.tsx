import { useState } from 'preact/hooks'
import { fieldAt } from '../../../domain/claim/fields.ts'
import { formDay, isDay, parseTypedDay } from '../../../domain/kernel/day.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Benefits } from './Benefits.tsx'
import { DocumentsPanel } from './DocumentsPanel.tsx'
import type { DeskProps } from './desk.ts'
import { Refused } from './Refused.tsx'

export const recordId = (at: string): string => `record-${at.replaceAll('.', '-')}`

/** The registration record beside the papers it was made from; each value can be put right. */
export function RecordDesk({ office, act, refused }: DeskProps) {
  const { account, desk } = office
  const papers = desk.line.documents.filter(
    ({ kind }) => kind === 'insurance-card' || kind === 'registration',
  )
  const documents = papers.length > 0 ? papers : desk.line.documents
  return (
    <div class="stack">
      <p>
        Every claim of this patient is filled from this record. What is wrong here comes back with the next
        claim, so compare it with the papers.
      </p>
      <Refused title="The record was not changed." problems={refused} />
      <Benefits office={office} />
      <div class="desk">
        <section class="pane" aria-label="Registration record">
          <ul class="bare stack tight">
            {Object.entries(account.registration).map(([at, value]) => (
              <Value
                key={`${at} ${value}`}
                at={at}
                title={fieldAt(desk.line.chart.encounter.form, at)?.field.title ?? at}
                value={value}
                step={account.corrected[at]}
                onSave={(next) => void act({ do: 'register', at, value: next })}
              />
            ))}
          </ul>
        </section>
        <section class="pane" aria-label="Papers">
          <DocumentsPanel id="record-papers" documents={documents} />
        </section>
      </div>
    </div>
  )
}

interface ValueProps {
  at: string
  title: string
  value: string
  step: number | undefined
  onSave: (value: string) => void
}

function Value({ at, title, value, step, onSave }: ValueProps) {
  const shown = isDay(value) ? formDay(value) : value
  const [typed, setTyped] = useState(shown)
  const isChanged = typed.trim() !== shown
  return (
    <li class="record-value">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isChanged) onSave((isDay(value) && parseTypedDay(typed)) || typed)
        }}
      >
        <Field
          id={recordId(at)}
          label={title}
          hint={step === undefined ? undefined : `Put right in step ${step}.`}
          mono
          value={typed}
          onInput={setTyped}
        />
        {isChanged ? (
          <Button type="submit" small says={`Save ${title}`}>
            Save
          </Button>
        ) : null}
      </form>
    </li>
  )
}
