import { useState } from 'preact/hooks'
import type { OwnJob } from '../../../stores/own-codes.ts'
import { Button } from '../../kit/Button.tsx'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Progress } from '../../kit/States.tsx'
import { countText } from './OwnShelf.tsx'

interface OwnFileJobProps {
  job: OwnJob
  onCancel: () => void
  onForget: () => void
  /** Reads the same file once more; `from` is the first day in force that it did not say. */
  onAgain: (from?: string) => void
}

const phases = { reading: 'Reading', packing: 'Packing', storing: 'Storing' } as const

type Result = OwnJob['results'][number]

/** One file on its way in: how far it is, and what became of it. */
export function OwnFileJob({ job, onCancel, onForget, onAgain }: OwnFileJobProps) {
  if (job.state === 'waiting' || job.state === 'working')
    return (
      <Progress
        id={`own-file-${job.id}`}
        label={
          job.state === 'waiting' ? `${job.file.name}: waiting` : `${phases[job.phase]} ${job.file.name}`
        }
        value={job.done}
        max={Math.max(1, job.total)}
        onCancel={onCancel}
      />
    )
  const isStored = job.results.some(({ stored }) => stored.length > 0)
  const isRefused = job.results.some(({ problems }) => problems.length > 0)
  const asks = (at: string) => job.results.some(({ problems }) => problems[0]?.at === at)
  return (
    <Notice kind={kindOf(job, isStored, isRefused)} title={titleOf(job, isStored)}>
      <div class="stack tight">
        {job.message ? <p>{job.message}</p> : null}
        {job.results
          .filter(({ left }) => left === undefined)
          .map((result) => (
            <Told key={result.name} result={result} isOnly={result.name === job.file.name} />
          ))}
        <Left results={job.results.filter(({ left }) => left !== undefined)} />
        {asks('edition') ? <FirstDay id={job.id} onAgain={onAgain} /> : null}
        <div class="row">
          {asks('licence') ? (
            <Button small onClick={() => onAgain()}>
              Read it again
            </Button>
          ) : null}
          <Button small kind="quiet" says={`Close the note on ${job.file.name}`} onClick={onForget}>
            Close
          </Button>
        </div>
      </div>
    </Notice>
  )
}

function kindOf(job: OwnJob, isStored: boolean, isRefused: boolean) {
  if (isStored) return isRefused ? 'warning' : 'success'
  return job.state === 'cancelled' ? 'info' : 'error'
}

function titleOf({ file, state }: OwnJob, isStored: boolean): string {
  if (isStored) return `${file.name} was read and stored.`
  return state === 'cancelled'
    ? `${file.name} was cancelled. Nothing of it was stored.`
    : `${file.name} was not stored. Everything is as it was.`
}

function Told({ result, isOnly }: { result: Result; isOnly: boolean }) {
  const { name, says, stored, problems } = result
  return (
    <div>
      {isOnly ? null : (
        <p>
          <strong>{name}</strong>
        </p>
      )}
      {says && problems.length > 0 ? <p class="muted small">Taken for: {says}</p> : null}
      <ul class="bare">
        {stored.map((head) => (
          <li key={head.id}>
            {head.name}: {countText(head)}.{' '}
            {head.files.every(({ verified }) => verified)
              ? `Verified official file: ${head.files.map(({ verified }) => verified).join(', ')}.`
              : 'Unverified: we do not know the check sum of this edition.'}
          </li>
        ))}
        {problems.map(({ at, message }) => (
          <li key={`${at} ${message}`}>{at.startsWith('line ') ? `L${at.slice(1)}: ${message}` : message}</li>
        ))}
      </ul>
    </div>
  )
}

/** Files in a zip that were left aside, and why. */
function Left({ results }: { results: readonly Result[] }) {
  if (results.length === 0) return null
  return (
    <Disclosure summary={results.length === 1 ? 'One file left aside' : `${results.length} files left aside`}>
      <ul>
        {results.map(({ name, left }) => (
          <li key={name}>
            {name}: {left}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** Neither the file nor its name says for which year it is: the student does. */
function FirstDay({ id, onAgain }: { id: number; onAgain: (from: string) => void }) {
  const [day, setDay] = useState('')
  return (
    <div class="row">
      <label for={`own-from-${id}`}>First day on which it holds</label>
      <div>
        <input
          id={`own-from-${id}`}
          class="input"
          type="date"
          value={day}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </div>
      <Button small disabled={day === ''} onClick={() => onAgain(day)}>
        Read it again
      </Button>
    </div>
  )
}
