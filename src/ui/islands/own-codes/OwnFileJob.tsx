import type { OwnJob } from '../../../stores/own-codes.ts'
import { Button } from '../../kit/Button.tsx'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Progress } from '../../kit/States.tsx'

interface OwnFileJobProps {
  job: OwnJob
  onCancel: () => void
  onForget: () => void
}

const phases = { reading: 'Reading', packing: 'Packing', storing: 'Storing' } as const

type Result = OwnJob['results'][number]

/** One file on its way in: how far it is, and what became of it. */
export function OwnFileJob({ job, onCancel, onForget }: OwnFileJobProps) {
  if (job.state === 'waiting' || job.state === 'working')
    return (
      <Progress
        id={`own-file-${job.id}`}
        label={job.state === 'waiting' ? `${job.name}: waiting` : `${phases[job.phase]} ${job.name}`}
        value={job.done}
        max={Math.max(1, job.total)}
        onCancel={onCancel}
      />
    )
  const isStored = job.results.some(({ stored }) => stored.length > 0)
  const isRefused = job.results.some(({ problems }) => problems.length > 0)
  const kind = isStored ? (isRefused ? 'warning' : 'success') : job.state === 'cancelled' ? 'info' : 'error'
  return (
    <Notice kind={kind} title={titleOf(job, isStored)}>
      <div class="stack tight">
        {job.message ? <p>{job.message}</p> : null}
        {job.results
          .filter(({ left }) => left === undefined)
          .map((result) => (
            <Told key={result.name} result={result} isOnly={result.name === job.name} />
          ))}
        <Left results={job.results.filter(({ left }) => left !== undefined)} />
        <div>
          <Button small says={`Take ${job.name} off this page`} onClick={onForget}>
            Close
          </Button>
        </div>
      </div>
    </Notice>
  )
}

function titleOf(job: OwnJob, isStored: boolean): string {
  if (isStored) return `${job.name} was read and stored.`
  return job.state === 'cancelled'
    ? `${job.name} was cancelled. Nothing of it was stored.`
    : `${job.name} was not stored. Everything is as it was.`
}

function Told({ result, isOnly }: { result: Result; isOnly: boolean }) {
  return (
    <div>
      {isOnly ? null : (
        <p>
          <strong>{result.name}</strong>
        </p>
      )}
      {result.says ? <p class="muted small">{result.says}</p> : null}
      <ul class="bare">
        {result.stored.map((head) => (
          <li key={head.id}>
            {head.name}: {head.count} rows.{' '}
            {head.files.every(({ verified }) => verified)
              ? `Verified official file (${head.files.map(({ verified }) => verified).join(', ')}).`
              : 'Unverified: its check sum is not one that we know.'}
          </li>
        ))}
        {result.problems.map(({ at, message }) => (
          <li key={`${at} ${message}`}>{at.startsWith('line ') ? `${capital(at)}: ${message}` : message}</li>
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
