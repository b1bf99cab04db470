import { useState } from 'preact/hooks'
import type { SetHead, ViewId } from '../../../domain/x12/wire/wire-desk.ts'
import { copySeed } from '../../../stores/wire.ts'
import { announce } from '../../kit/announce.ts'
import { Button } from '../../kit/Button.tsx'
import { download } from '../../kit/download.ts'
import { Notice } from '../../kit/Notice.tsx'
import type { OpenWire } from './OpenFile.tsx'
import { grouped } from './Pager.tsx'

interface SummaryProps {
  file: OpenWire
  head: SetHead
  labels: Readonly<Record<ViewId, string>>
  onView: (id: string) => void
  onSegment: (position: number) => void
}

/** Who, when, how much; what is wrong with the file; and the copy without its people. */
export function Summary({ file, head, labels, onView, onSegment }: SummaryProps) {
  const { envelopes, faults, faultCount, segments } = file.head
  const inside = [
    ['From', head.from],
    ['To', head.to],
    ...head.facts.map(({ label, value }) => [label, value]),
    ['Transaction (ST)', head.id === 'TA1' ? '' : head.control],
    ['Group (GS)', head.group],
    ['Version', head.version],
    ['Segments', `${grouped(head.segments)} of ${grouped(segments)}, from segment ${grouped(head.position)}`],
  ].filter(([, value]) => value !== '')
  const isReal = envelopes.some(({ isProduction }) => isProduction)
  return (
    <div class="stack">
      {file.note ? (
        <Notice kind="warning">
          <p>{file.note}</p>
        </Notice>
      ) : null}
      {isReal ? (
        <Notice kind="warning" title="This file says that it is real work.">
          <p>
            ISA15 is P, production: there may be real people in it. Show it to nobody who need not see it.
          </p>
        </Notice>
      ) : null}
      {faultCount > 0 ? (
        <Notice
          kind="error"
          title={faultCount === 1 ? 'The file has a fault.' : `The file has ${faultCount} faults.`}
        >
          <ul>
            {faults.map(({ message, position }) => (
              <li key={message}>
                {message}{' '}
                <Button small kind="quiet" onClick={() => onSegment(position)}>
                  Segment {position}
                </Button>
              </li>
            ))}
          </ul>
          {faultCount > faults.length ? <p>And {faultCount - faults.length} more.</p> : null}
        </Notice>
      ) : null}
      {head.differences === undefined ? null : head.differences === 0 ? (
        <Notice kind="success">
          <p>This payment is in balance: every line, every claim and the payment as a whole.</p>
        </Notice>
      ) : (
        <Notice kind="error" title="This payment is out of balance. Nothing of it can be posted.">
          <p>
            {head.differences === 1 ? 'One amount does' : `${head.differences} amounts do`} not add up.{' '}
            <Button small onClick={() => onView('remits')}>
              Show where
            </Button>
          </p>
        </Notice>
      )}
      <dl class="sheet wire-facts">
        {inside.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {envelopes.map(({ sender, receiver, control, day }) => (
          <div key={control}>
            <dt>Envelope {control}</dt>
            <dd>
              {sender} → {receiver}, {sixDigits(day)}
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        {head.views.map((id) => (
          <Button key={id} onClick={() => onView(id)}>
            {labels[id]}
          </Button>
        ))}
        <Button onClick={() => onView('segments')}>Segments</Button>
      </div>
      <Copy file={file} />
    </div>
  )
}

/** 260304 → 03/04/2026; anything else as it stands. */
const sixDigits = (day: string): string =>
  /^\d{6}$/.test(day) ? `${day.slice(2, 4)}/${day.slice(4)}/20${day.slice(0, 2)}` : day

function Copy({ file }: { file: OpenWire }) {
  const [state, setState] = useState<'idle' | 'making' | string>('idle')
  const make = () => {
    setState('making')
    file.ask.copy(copySeed()).then(
      (text) => {
        download(`wire-copy-${file.id}.edi`, text)
        announce('The copy is made.')
        setState('idle')
      },
      (error: Error) => setState(error.message),
    )
  }
  return (
    <section class="stack tight" aria-labelledby="wire-copy">
      <h3 id="wire-copy">A copy without its people</h3>
      <p>
        Names, ids, birth dates, addresses, telephones, account and reference numbers and free text are
        replaced by invented ones of the same shape. Codes, dates of service and amounts stay, and the copy
        balances as the original does. Files copied in one visit still belong together. Read the copy before
        you hand it on: a rare diagnosis on a known day can still point at somebody.
      </p>
      <Button disabled={state === 'making'} onClick={make}>
        {state === 'making' ? 'Making the copy' : 'Download the copy'}
      </Button>
      {state === 'idle' || state === 'making' ? null : (
        <Notice kind="error" live>
          <p>{state}</p>
        </Notice>
      )}
    </section>
  )
}
