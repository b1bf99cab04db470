import { useState } from 'preact/hooks'
import type { WireFile, WirePhase } from '../../../stores/wire.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Progress } from '../../kit/States.tsx'
import { Pager } from './Pager.tsx'
import { useAsked } from './use-asked.ts'

interface WireFilesProps {
  files: readonly WireFile[]
  current: { readonly file: number; readonly set: number } | undefined
  onShow: (file: number, set: number) => void
  onClose: (file: number) => void
}

/** What came in: each file with its transactions, on the way or refused. */
export function WireFiles({ files, current, onShow, onClose }: WireFilesProps) {
  return (
    <nav class="stack" aria-label="Files and their transactions">
      {files.map((file) => (
        <section key={file.id} class="stack tight" aria-label={file.name}>
          {file.state === 'waiting' || file.state === 'working' ? (
            <OnTheWay file={file} onCancel={() => onClose(file.id)} />
          ) : (
            <div class="row spread">
              <h2 class="wire-name">{file.name}</h2>
              <Button small kind="quiet" says={`Close ${file.name}`} onClick={() => onClose(file.id)}>
                Close
              </Button>
            </div>
          )}
          {file.state === 'refused' ? (
            <Notice kind="error" title={`${file.name} was not read.`}>
              <p>{file.message}</p>
            </Notice>
          ) : null}
          {file.state === 'open' ? (
            <Sets
              file={file}
              current={current?.file === file.id ? current.set : undefined}
              onShow={(set) => onShow(file.id, set)}
            />
          ) : null}
        </section>
      ))}
    </nav>
  )
}

const phases: Readonly<Record<WirePhase, string>> = {
  reading: 'Reading',
  'taking apart': 'Taking apart',
  'adding up': 'Adding up',
}

function OnTheWay({ file, onCancel }: { file: WireFile; onCancel: () => void }) {
  const isWorking = file.state === 'working'
  return (
    <Progress
      id={`wire-file-${file.id}`}
      label={isWorking ? `${phases[file.phase]} ${file.name}` : `${file.name}: waiting`}
      value={isWorking ? file.done : 0}
      max={isWorking ? Math.max(1, file.total) : 1}
      onCancel={onCancel}
    />
  )
}

const PAGE = 50

interface SetsProps {
  file: Extract<WireFile, { state: 'open' }>
  current: number | undefined
  onShow: (set: number) => void
}

function Sets({ file: { head, ask }, current, onShow }: SetsProps) {
  const [from, setFrom] = useState(0)
  const { value: sets = head.sets } = useAsked(String(from), () => ask.heads(from, PAGE))
  return (
    <>
      <ul class="queue">
        {sets.map((set) => (
          <li key={set.index}>
            <button
              type="button"
              aria-current={set.index === current ? 'true' : undefined}
              onClick={() => onShow(set.index)}
            >
              <span>
                {set.id} · {set.title}
                <small>
                  {[set.from, set.to].filter(Boolean).join(' → ')}
                  <br />
                  {set.id === 'TA1' ? '' : `ST ${set.control} · `}
                  {set.holds}
                </small>
                {set.differences ? <span class="badge">out of balance</span> : null}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Pager from={from} count={PAGE} total={head.count} noun="transactions" onFrom={setFrom} />
    </>
  )
}
