import { useState } from 'preact/hooks'
import type { BookClient } from '../../domain/codes/book-client.ts'
import type { System } from '../../domain/codes/entry.ts'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import type { Day } from '../../domain/kernel/day.ts'
import { Select } from '../kit/Select.tsx'
import { Loading } from '../kit/States.tsx'
import { useAnswer } from '../kit/use-answer.ts'
import { CodeLink } from './CodeLink.tsx'

interface ContentsProps {
  id: string
  client: BookClient
  day: Day
  open: MarkedRow | undefined
  onOpen: (row: MarkedRow) => void
}

const books = [
  { value: 'icd10cm', label: 'Diagnoses (ICD-10-CM)' },
  { value: 'icd10pcs', label: 'Inpatient procedures (ICD-10-PCS)' },
  { value: 'hcpcs', label: 'Supplies and services (HCPCS)' },
]

/** The table of contents: read on from a chapter as in a printed book. */
export function Contents({ id, client, day, open, onOpen }: ContentsProps) {
  const [system, setSystem] = useState<System>('icd10cm')
  const rows = useAnswer(() => client.contents(system, day), [client, day, system])
  return (
    <div class="stack tight">
      <Select
        id={`${id}-contents`}
        label="Book"
        value={system}
        choices={books}
        onChange={(value) => setSystem(value as System)}
      />
      {rows === undefined ? (
        <Loading label="Opening the contents" />
      ) : rows.length === 0 ? (
        <p class="muted">This book has nothing for that day.</p>
      ) : (
        <ol class="contents">
          {rows.map((row) => (
            <li key={row.code}>
              <CodeLink row={row} isCurrent={open?.code === row.code} onOpen={onOpen} /> {row.title}
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
