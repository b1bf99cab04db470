import { daysBetween, formDay } from '../../../domain/kernel/day.ts'
import { dollars, sum } from '../../../domain/kernel/money.ts'
import type { Entry } from '../../../domain/ledger/entry.ts'
import { openEntries } from '../../../domain/ledger/reversal.ts'
import type { To } from '../../../domain/office/action.ts'
import { payerOf } from '../../../domain/office/open.ts'
import { ButtonLink } from '../../kit/Button.tsx'
import { href } from '../../kit/href.ts'
import { Notice } from '../../kit/Notice.tsx'
import type { OpenOffice } from './desk.ts'
import { detoursOf } from './detours.ts'

interface ZeroProps {
  office: OpenOffice
  /** The case after this one, if there is one. */
  next: { readonly id: string; readonly number: string } | undefined
}

const parts: readonly (readonly [Entry['kind'], string])[] = [
  ['insurance-payment', 'Paid by the insurance'],
  ['patient-payment', 'Paid by the patient'],
  ['contractual', 'Taken off by contract'],
  ['write-off', 'Written off'],
]

/** What one of two payers has paid: entries that name the claim numbers of its answers. */
function paidBy({ account }: OpenOffice, to: To): number {
  const own = account.claims.filter((claim) => claim.to === to)
  const controls = own.flatMap(({ remits }) => remits.map(({ remit }) => remit.control))
  const paid = openEntries(account.entries).filter(
    (entry) => entry.kind === 'insurance-payment' && controls.includes(entry.reference ?? ''),
  )
  return -sum(paid.map(({ cents }) => cents))
}

/** The account is at zero: what was paid by whom, how long it took, and what made it longer. */
export function ZeroView({ office, next }: ZeroProps) {
  const { account, desk } = office
  const open = openEntries(account.entries)
  const total = (kind: Entry['kind']) =>
    sum(open.filter((entry) => entry.kind === kind).map((entry) => entry.cents))
  const lastDay = account.entries.at(-1)?.day ?? account.day
  const days = daysBetween(desk.line.scenario.openOn, lastDay)
  const detours = detoursOf(office)
  return (
    <div class="stack">
      <Notice kind="success" title="The balance is zero.">
        <p>
          From {formDay(desk.line.scenario.openOn)} to {formDay(lastDay)}: {days} days,{' '}
          {account.claims.length} {account.claims.length === 1 ? 'claim' : 'claims'}.
        </p>
      </Notice>
      <dl class="sheet stack tight">
        <div class="letter-amount">
          <dt>Charged</dt>
          <dd>{dollars(total('charge'))}</dd>
        </div>
        {desk.line.second
          ? (['first', 'second'] as const).map((to) => (
              <div key={to} class="letter-amount">
                <dt>Paid by {payerOf(desk.line, to).name}</dt>
                <dd>{dollars(paidBy(office, to))}</dd>
              </div>
            ))
          : null}
        {parts.map(([kind, label]) =>
          (desk.line.second !== undefined && kind === 'insurance-payment') || total(kind) === 0 ? null : (
            <div key={kind} class="letter-amount">
              <dt>{label}</dt>
              <dd>{dollars(-total(kind))}</dd>
            </div>
          ),
        )}
      </dl>
      <section class="stack tight" aria-label="What made it longer">
        <h3>What made it longer</h3>
        {detours.length === 0 ? (
          <p>Nothing: a clean claim. The first one was accepted, decided and paid.</p>
        ) : (
          <ul>
            {detours.map((detour) => (
              <li key={detour}>{detour}</li>
            ))}
          </ul>
        )}
      </section>
      <p class="row">
        {next ? (
          <ButtonLink kind="primary" href={href(`/cases/${next.id}/`)}>
            Next case: {next.number}
          </ButtonLink>
        ) : null}
        <ButtonLink href={href('/')}>Back to Today</ButtonLink>
        <ButtonLink href={href('/progress/')}>Progress</ButtonLink>
      </p>
    </div>
  )
}
