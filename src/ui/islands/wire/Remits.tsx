import { useState } from 'preact/hooks'
import type { RemitPage, RemitRow } from '../../../domain/x12/wire/remit-pages.ts'
import type { WireClient } from '../../../stores/wire.ts'
import { Amount } from '../../kit/Amount.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Checkbox.tsx'
import { CodeText } from '../../kit/CodeText.tsx'
import { Field } from '../../kit/Field.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { ErrorState, Loading } from '../../kit/States.tsx'
import { Status, type StatusKind } from '../../kit/Status.tsx'
import { RemitTable } from '../../sheets/RemitTable.tsx'
import { Pager } from './Pager.tsx'
import { useAsked } from './use-asked.ts'

interface RemitsProps {
  ask: WireClient
  set: number
  onSegment: (position: number) => void
}

const PAGE = 10

/** An 835 as an explanation of benefits, claim by claim, with what does not add up. */
export function Remits({ ask, set, onSegment }: RemitsProps) {
  const [find, setFind] = useState('')
  const [isOff, setOff] = useState(false)
  const [from, setFrom] = useState(0)
  const query = { find, isOff, from, count: PAGE }
  const { value: page, error } = useAsked(JSON.stringify(query), () => ask.remits(set, query))
  if (error) return <ErrorState title="The remittance could not be shown.">{error}</ErrorState>
  if (!page) return <Loading label="Adding up the remittance" />
  return (
    <div class="stack">
      <Balance page={page} onSegment={onSegment} />
      {page.moved.length > 0 ? <Moved moved={page.moved} /> : null}
      {page.total > PAGE || find !== '' || isOff || page.count > 0 ? (
        <div class="row">
          <Field
            id="wire-remit-find"
            label="Find a claim"
            hint="Account, name or the payer’s number"
            value={find}
            onInput={(text) => {
              setFind(text)
              setFrom(0)
            }}
            type="search"
          />
          <Checkbox
            id="wire-remit-off"
            label="Only what does not add up"
            checked={isOff}
            onChange={(checked) => {
              setOff(checked)
              setFrom(0)
            }}
          />
        </div>
      ) : null}
      {page.total === 0 ? <p>No claim here is like that.</p> : null}
      {page.rows.map((row) => (
        <OneRemit key={row.index} row={row} onSegment={onSegment} />
      ))}
      <Pager from={page.from} count={PAGE} total={page.total} noun="claims" onFrom={setFrom} />
    </div>
  )
}

function Balance({ page, onSegment }: { page: RemitPage; onSegment: (position: number) => void }) {
  if (page.count === 0)
    return (
      <Notice kind="success">
        <p>In balance: every line, every claim, and the payment less what was moved outside of claims.</p>
      </Notice>
    )
  return (
    <Notice kind="error" title="Out of balance. Nothing of this payment can be posted.">
      <ul>
        {page.differences.map(({ message, position }) => (
          <li key={message}>
            {message}{' '}
            <Button small kind="quiet" onClick={() => onSegment(position)}>
              Segment {position}
            </Button>
          </li>
        ))}
      </ul>
      {page.count > page.differences.length ? <p>And {page.count - page.differences.length} more.</p> : null}
      <p>Ask the payer for a corrected 835, and hold the deposit until it comes.</p>
    </Notice>
  )
}

function Moved({ moved }: { moved: RemitPage['moved'] }) {
  return (
    <table class="table dense">
      <caption>Outside of claims (PLB): a positive amount lowers the payment</caption>
      <thead>
        <tr>
          <th scope="col">Reason</th>
          <th scope="col">Belongs to</th>
          <th scope="col" class="num">
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ reason, reference, cents }, index) => (
          <tr key={index}>
            <th scope="row">
              <CodeText code={reason} />
            </th>
            <td>{reference ?? ''}</td>
            <td class="num">
              <Amount cents={cents} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** CLP02 in words. */
const statuses: Readonly<Record<string, readonly [StatusKind, string]>> = {
  '1': ['paid', 'Decided as first payer'],
  '2': ['paid', 'Decided as second payer'],
  '3': ['paid', 'Decided as third payer'],
  '4': ['denied', 'Denied'],
  '19': ['paid', 'Decided as first payer, sent on'],
  '20': ['paid', 'Decided as second payer, sent on'],
  '21': ['paid', 'Decided as third payer, sent on'],
  '22': ['warning', 'Taken back'],
  '23': ['info', 'Not theirs, sent on'],
  '25': ['info', 'Estimate only'],
}

function OneRemit({ row, onSegment }: { row: RemitRow; onSegment: (position: number) => void }) {
  const [kind, word] = statuses[row.status] ?? ['info' as const, `Status ${row.status}`]
  return (
    <section class="sheet stack tight" aria-label={`Claim ${row.account}`}>
      <header class="row">
        <h3>
          {row.account} · {row.patient}
        </h3>
        <Status kind={kind}>{word}</Status>
        <span class="muted small">Payer’s number {row.control || 'not given'}</span>
        <Button small kind="quiet" onClick={() => onSegment(row.position)}>
          Segment {row.position}
        </Button>
      </header>
      {row.off.length > 0 ? (
        <Notice kind="error">
          {row.off.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      ) : null}
      {row.remit ? (
        <RemitTable remit={row.remit} caption={`Claim ${row.account}`} />
      ) : (
        <>
          <p>
            Charge <Amount cents={row.charge} />, paid <Amount cents={row.paid} />, patient{' '}
            <Amount cents={row.share} />.
          </p>
          <Notice kind="warning" title="The rest of this claim cannot be shown as a table.">
            <ul>
              {row.problems.map(({ at, message }) => (
                <li key={`${at} ${message}`}>{message}</li>
              ))}
            </ul>
          </Notice>
        </>
      )}
      {row.remit && row.remit.remarks.length > 0 ? (
        <p class="small">
          Remarks on the claim:{' '}
          {row.remit.remarks.map((code) => (
            <CodeText key={code} code={code} />
          ))}
        </p>
      ) : null}
    </section>
  )
}
