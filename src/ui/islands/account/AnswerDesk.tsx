import { formDay } from '../../../domain/kernel/day.ts'
import type { ClaimFile } from '../../../domain/office/account.ts'
import { isRejected } from '../../../domain/office/stage.ts'
import { comingUp } from '../../../domain/office/wait.ts'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Empty } from '../../kit/States.tsx'
import { Status, type StatusKind } from '../../kit/Status.tsx'
import { DetermineDesk } from './DetermineDesk.tsx'
import { type DeskProps, trackWords } from './desk.ts'
import { Rejection } from './Rejection.tsx'
import { Remittance } from './Remittance.tsx'
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
  const [latest, ...earlier] = claims.toReversed()
  return (
    <div class="stack">
      {latest ? (
        <section class="stack" aria-label={`Claim ${latest.n}`}>
          <ClaimHead claim={latest} />
          <ClaimAnswer {...props} claim={latest} isLatest />
        </section>
      ) : null}
      {earlier.map((claim) => (
        <Disclosure key={claim.n} summary={<ClaimHead claim={claim} />}>
          <ClaimAnswer {...props} claim={claim} isLatest={false} />
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
  return remit.paid > 0 ? ['paid', 'Decided, paid'] : ['denied', 'Decided, nothing paid']
}

function ClaimHead({ claim }: { claim: ClaimFile }) {
  const [kind, word] = statusOf(claim)
  return (
    <span class="claim-head">
      <strong>
        Claim {claim.n}, sent {formDay(claim.sentOn)}
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
  const mustDecide = !answered && line.scenario.desk === 'payer' && !claim.determination
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
              : `${line.payer.name} accepted the claim and is deciding it.`
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
