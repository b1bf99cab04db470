import { formDay } from '../../../domain/kernel/day.ts'
import { type ClaimFile, latestTo } from '../../../domain/office/account.ts'
import { payerOf } from '../../../domain/office/open.ts'
import { claimToPost } from '../../../domain/office/posted.ts'
import { isRejected } from '../../../domain/office/stage.ts'
import { comingUp } from '../../../domain/office/wait.ts'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Empty } from '../../kit/States.tsx'
import { Status, type StatusKind } from '../../kit/Status.tsx'
import { DetermineDesk } from './DetermineDesk.tsx'
import { type DeskProps, isPostedNow, trackWords } from './desk.ts'
import { Rejection } from './Rejection.tsx'
import { Remittance } from './Remittance.tsx'
import { BillSecond, GiveUpSecond } from './SecondPayer.tsx'
import { WaitButtons } from './WaitButtons.tsx'

/** What came back for each claim, the newest first. */
export function AnswerDesk(props: DeskProps) {
  const { claims } = props.office.account
  if (claims.length === 0)
    return (
      <Empty title="Nothing was sent yet.">
        Build the claim, scrub it and send it: the answers arrive here.
      </Empty>
    )
  const { line } = props.office.desk
  // An answer to post comes before a claim that waits.
  const toPost = claimToPost(claims)
  const shown = toPost && !isPostedNow(toPost) ? toPost : claims.at(-1)
  const others = claims.filter((claim) => claim !== shown).toReversed()
  const payerName = (claim: ClaimFile) => (line.second ? payerOf(line, claim.to).name : undefined)
  const isLatest = (claim: ClaimFile) => latestTo(props.office.account, claim.to) === claim
  return (
    <div class="stack">
      <BillSecond {...props} />
      <GiveUpSecond {...props} />
      {shown ? (
        <section class="stack" aria-label={`Claim ${shown.n}`}>
          <ClaimHead claim={shown} payer={payerName(shown)} />
          <ClaimAnswer {...props} claim={shown} isLatest={isLatest(shown)} />
        </section>
      ) : null}
      {others.map((claim) => (
        <Disclosure key={claim.n} summary={<ClaimHead claim={claim} payer={payerName(claim)} />}>
          <ClaimAnswer {...props} claim={claim} isLatest={isLatest(claim)} />
        </Disclosure>
      ))}
    </div>
  )
}

function statusOf(claim: ClaimFile): readonly [StatusKind, string] {
  if (isRejected(claim)) return ['rejected', 'Rejected']
  if (claim.appeal && !claim.appeal.decision) return ['pending', 'Under appeal']
  const remit = claim.remits.at(-1)?.remit
  if (!remit) return ['pending', 'Accepted, waiting']
  if (remit.status === '22') return ['info', 'Taken back']
  return remit.paid > 0 ? ['paid', 'Decided, paid'] : ['denied', 'Decided, nothing paid']
}

function ClaimHead({ claim, payer }: { claim: ClaimFile; payer: string | undefined }) {
  const [kind, word] = statusOf(claim)
  return (
    <span class="claim-head">
      <strong>
        Claim {claim.n}
        {payer ? ` to ${payer}` : ''}, sent {formDay(claim.sentOn)}
      </strong>
      <span class="muted">{trackWords[claim.track]}</span>
      <Status kind={kind}>{word}</Status>
    </span>
  )
}

function ClaimAnswer(props: DeskProps & { claim: ClaimFile; isLatest: boolean }) {
  const { office, act, claim } = props
  const { line } = office.desk
  if (isRejected(claim)) return <Rejection {...props} />
  const [answered, ...before] = claim.remits.toReversed()
  const decision = claim.appeal?.decision
  const mustDecide =
    !answered && line.scenario.desk === 'payer' && claim.to === 'first' && !claim.determination
  if (mustDecide) return <DetermineDesk {...props} />
  const [next] = comingUp(office.account, line)
  const isWaiting = props.isLatest && (!answered || (claim.appeal !== undefined && !decision))
  return (
    <div class="stack">
      {isWaiting ? (
        <Notice
          kind="info"
          title={
            answered
              ? 'The appeal is on its way.'
              : `${payerOf(line, claim.to).name} accepted the claim and is deciding it.`
          }
        >
          <div class="stack tight">
            <p>{next ? `${next.what} arrives on ${formDay(next.on)}.` : 'The answer arrives on its day.'}</p>
            <WaitButtons office={office} act={act} primary />
          </div>
        </Notice>
      ) : null}
      {decision ? (
        <Notice
          kind={decision.won ? 'success' : 'warning'}
          title={decision.won ? 'The appeal was won.' : 'The appeal was not won.'}
        >
          <p>{decision.says}</p>
        </Notice>
      ) : null}
      {answered ? <Remittance {...props} answered={answered} /> : null}
      {before.map((one) => (
        <Disclosure
          key={one.remit.control}
          summary={`Earlier answer of ${formDay(one.arrivedOn)}, taken back`}
        >
          <Remittance {...props} answered={one} isLatest={false} />
        </Disclosure>
      ))}
    </div>
  )
}
