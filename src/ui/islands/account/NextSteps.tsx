import { dollars, sum } from '../../../domain/kernel/money.ts'
import { balance } from '../../../domain/ledger/balance.ts'
import type { ClaimFile } from '../../../domain/office/account.ts'
import { payerOf } from '../../../domain/office/open.ts'
import { keptForSecond, secondIsDue } from '../../../domain/office/second.ts'
import type { Remit } from '../../../domain/payer/remit.ts'
import { Button } from '../../kit/Button.tsx'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { adjustmentsOf, type DeskProps, isDenial, isPostedNow } from './desk.ts'

interface NextProps extends Pick<DeskProps, 'office' | 'go'> {
  claim: ClaimFile
  remit: Remit
}

const ways = {
  replacement: 'a corrected claim, frequency 7',
  reopening: 'a clerical-error reopening',
  'adjustment-bill': 'an adjustment bill, type of bill ending in 7',
} as const

/** What can be done with an answer: post it first; then, for what was not paid, correct, appeal or write off. */
export function NextSteps({ office, go, claim, remit }: NextProps) {
  const { account, desk } = office
  const payer = payerOf(desk.line, claim.to)
  const open = adjustmentsOf(remit).filter(
    ({ adjustment }) => isDenial(remit, adjustment) || adjustment.because.owner === 'payer',
  )
  if (!isPostedNow(claim)) {
    return (
      <div class="stack tight">
        <p>
          Post it first, also when it is wrong: the ledger shows what was decided, and a correction takes it
          back later.
        </p>
        <p>
          <Button kind="primary" onClick={() => go.view('post')}>
            Post this remittance
          </Button>
        </p>
      </div>
    )
  }
  const kept = secondIsDue(account, desk.line)
    ? sum(keptForSecond(account.entries).map(({ cents }) => cents))
    : 0
  const insurance = balance(account.entries).insurance - kept
  if (remit.status === '22') return null
  if (insurance === 0 && open.length === 0) return <Void go={go} name={payer.name} />
  const closed = payer.appeal.none.filter(
    ({ reason, remark }) =>
      open.some(({ adjustment }) => adjustment.reason === reason) ||
      (remark !== undefined &&
        [...remit.remarks, ...remit.lines.flatMap((line) => line.remarks)].includes(remark)),
  )
  return (
    <section class="sheet stack tight" aria-label="What can be done">
      <h3>
        {insurance === 0 ? 'What can still be done' : `${dollars(insurance)} is open with the insurance`}
      </h3>
      <ul>
        <li>
          <strong>Was the claim wrong?</strong> {payer.name} changes a processed claim by {ways[payer.track]}.
        </li>
        <li>
          <strong>Was the answer wrong?</strong> The first level is the {payer.appeal.name}, within{' '}
          {payer.appeal.days} days of the remittance.
          {closed.map(({ instead }) => (
            <span key={instead}> But here: {instead}</span>
          ))}
        </li>
        {insurance > 0 ? (
          <li>
            <strong>Neither?</strong> What no one may be billed for is written off, with the reason.
          </li>
        ) : null}
      </ul>
      <p class="row">
        <Button onClick={() => go.view('claim')}>Correct the claim</Button>
        <Button onClick={() => go.view('appeal')}>Write a {payer.appeal.name.toLowerCase()}</Button>
        {insurance > 0 ? <Button onClick={() => go.view('patient')}>Write off</Button> : null}
      </p>
      <Void go={go} name={payer.name} />
    </section>
  )
}

/** The rare way: the claim should never have been sent. */
const Void = ({ go, name }: Pick<DeskProps, 'go'> & { name: string }) => (
  <Disclosure summary="Should this claim never have been billed?">
    <p>
      Wrong patient, a service that did not take place, another provider's work: then {name} takes the whole
      payment back. Choose Void on the claim; nothing is decided instead.
    </p>
    <p>
      <Button small onClick={() => go.view('claim')}>
        Go to the claim
      </Button>
    </p>
  </Disclosure>
)
