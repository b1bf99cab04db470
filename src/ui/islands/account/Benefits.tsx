import { formDay } from '../../../domain/kernel/day.ts'
import { dollars } from '../../../domain/kernel/money.ts'
import { eligibilityOf } from '../../../domain/payer/eligibility.ts'
import { Disclosure } from '../../kit/Disclosure.tsx'
import { Status } from '../../kit/Status.tsx'
import type { DeskProps } from './desk.ts'

/** What the payer says about the member number of the record on the day of service: the answer to an eligibility question. */
export function Benefits({ office }: Pick<DeskProps, 'office'>) {
  const { account, desk } = office
  const id = account.registration['subscriber.id'] ?? ''
  const day = desk.line.chart.encounter.from
  const found = eligibilityOf(desk.line.payer, account.payerFile, id, day)
  return (
    <Disclosure summary={`Ask ${desk.line.payer.name}: eligibility on ${formDay(day)}`}>
      {found ? (
        <div class="stack tight">
          <p>
            <Status kind={found.active ? 'right' : 'denied'}>{found.active ? 'Active' : 'Not active'}</Status>{' '}
            {found.member.first} {found.member.last}, born {formDay(found.member.birth)}, member{' '}
            {found.member.memberId}
          </p>
          <ul>
            {found.benefits.map((benefit) => (
              <li key={benefit.label}>
                {benefit.label}: {benefit.says}
                {benefit.remaining === undefined ? '' : ` ${dollars(benefit.remaining)} is left.`}
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <p>The payer has no member with the number {id || '(blank)'}. Compare it with the card.</p>
      )}
    </Disclosure>
  )
}
