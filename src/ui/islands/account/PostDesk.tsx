import { useState } from 'preact/hooks'
import * as z from 'zod/mini'
import { formDay } from '../../../domain/kernel/day.ts'
import { dollars, sum } from '../../../domain/kernel/money.ts'
import type { Problem } from '../../../domain/kernel/problem.ts'
import type { Answered, ClaimFile } from '../../../domain/office/account.ts'
import { claimToPost } from '../../../domain/office/posted.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Empty } from '../../kit/States.tsx'
import { Status } from '../../kit/Status.tsx'
import { useShortcuts } from '../../kit/shortcut.ts'
import { RemitTable } from '../../sheets/RemitTable.tsx'
import { type DeskProps, isPostedNow } from './desk.ts'
import { PostGrid } from './PostGrid.tsx'
import { postingOf, rowsOf, type Typed } from './posting-form.ts'
import { Refused } from './Refused.tsx'
import { useDraft } from './use-draft.ts'

/** The remittance into the ledger, figure by figure; or what is posted, and the way to take it back. */
export function PostDesk(props: DeskProps & { isShown: boolean }) {
  const claim = claimToPost(props.office.account.claims)
  const answered = claim?.remits.at(-1)
  if (!claim || !answered)
    return <Empty title="There is no remittance to post yet.">It arrives with the payer's answer.</Empty>
  return isPostedNow(claim) ? (
    <Posted {...props} claim={claim} answered={answered} />
  ) : (
    <Posting {...props} claim={claim} answered={answered} />
  )
}

interface PostProps extends DeskProps {
  claim: ClaimFile
  answered: Answered
}

const Cells = z.record(z.string(), z.string())

function Posting({ office, act, refused, claim, answered, isShown }: PostProps & { isShown: boolean }) {
  const { remit, reversal } = answered
  const [typed, setTyped] = useDraft<Typed>(
    `post/${office.account.id}/${claim.n}/${claim.remits.length}`,
    Cells,
    {},
  )
  const [unread, setUnread] = useState<readonly Problem[]>([])
  const rows = rowsOf(remit)
  const { lines, problems } = postingOf(rows, typed)
  const expected = remit.lines.length === 0 ? remit.paid : sum(remit.lines.map((line) => line.paid))
  const paid = sum(lines.map((line) => line.payment))
  const post = () => {
    setUnread(problems)
    if (problems.length === 0) void act({ do: 'post', claim: claim.n, lines: [...lines] })
  }
  useShortcuts(isShown ? [{ keys: 'Ctrl+Enter', says: 'Post', run: post }] : [])
  return (
    <div class="stack">
      <RemitTable remit={remit} caption={`Remittance of ${remit.payer.name}, ${formDay(remit.paidOn)}`} />
      {reversal ? (
        <Notice kind="info">
          The earlier answer ({dollars(-reversal.paid)} paid) is reversed in the ledger with this posting.
          Type the new figures only.
        </Notice>
      ) : null}
      <AboutPosting remit={remit} />
      <Refused title="Nothing was posted." problems={refused} />
      <PostGrid
        rows={rows}
        typed={typed}
        problems={[...unread, ...refused]}
        onType={(cell, text) => setTyped({ ...typed, [cell]: text })}
      />
      <div class="row spread">
        <p role="status">
          {paid === expected ? (
            <Status kind="right">Payments add up to {dollars(expected)}</Status>
          ) : (
            <Status kind="pending">
              Payments {dollars(paid)} of {dollars(expected)}
            </Status>
          )}
        </p>
        <Button kind="primary" keys="Ctrl+Enter" onClick={post}>
          Post
        </Button>
      </div>
      <p class="hint">
        Contractual is what the contract or the law takes off (CO-45 and its like). Not paid is every other
        amount that is not the patient's: it stays open with the insurance until somebody has worked it.
      </p>
    </div>
  )
}

/** What is unlike other postings: a payment taken back, or a part that an earlier payer has settled. */
function AboutPosting({ remit }: { remit: Answered['remit'] }) {
  if (remit.status === '22')
    return (
      <Notice kind="info" title="The payer takes its payment back.">
        The figures are negative, as on the remittance; with them the charges leave the ledger too.
      </Notice>
    )
  const before = sum(rowsOf(remit).map((row) => row.settled))
  return before === 0 ? null : (
    <Notice kind="info" title={`${dollars(before)} is OA-23: what the first payer paid and took off.`}>
      It is in the ledger already and is not posted again. The rest of the charge is what this answer is
      about.
    </Notice>
  )
}

function Posted({ act, refused, claim, answered }: PostProps) {
  return (
    <div class="stack">
      <Notice kind="success" title="This remittance is posted.">
        <p>
          Paid {dollars(answered.remit.paid)}, patient {dollars(answered.remit.patient)}. The entries stand in
          the ledger.
        </p>
      </Notice>
      <Refused title="The posting stands." problems={refused} />
      <p>
        <Button onClick={() => void act({ do: 'unpost', claim: claim.n })}>Undo posting</Button>
      </p>
      <p class="hint">Nothing is deleted: undoing adds reversal entries, and both stay in the ledger.</p>
    </div>
  )
}
