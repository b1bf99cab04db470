import { formDay } from '../../../domain/kernel/day.ts'
import { dollars } from '../../../domain/kernel/money.ts'
import { balance } from '../../../domain/ledger/balance.ts'
import { statement } from '../../../domain/ledger/statement.ts'
import { secondIsDue } from '../../../domain/office/second.ts'
import { Button } from '../../kit/Button.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { Empty } from '../../kit/States.tsx'
import { StatementLetter, zipText } from '../../sheets/StatementLetter.tsx'
import type { DeskProps } from './desk.ts'
import { Refused } from './Refused.tsx'
import { BillSecond } from './SecondPayer.tsx'
import { WaitButtons } from './WaitButtons.tsx'
import { WriteOff } from './WriteOff.tsx'

/** What is left for the patient: the statement, the payment, and what is taken off instead. */
export function PatientDesk({ office, act, refused, go }: DeskProps) {
  const { account } = office
  const { insurance, patient } = balance(account.entries)
  const sent = account.statements.find((one) => one.paidOn === undefined)
  const hasPosting = account.claims.some((claim) => claim.posted.length > 0)
  if (!hasPosting)
    return (
      <Empty title="The patient is billed last.">
        Post the remittance first: it says what the patient's share is.
      </Empty>
    )
  const isDue = secondIsDue(account, office.desk.line)
  const offRefused = refused.filter(({ at }) => ['cents', 'note', 'group'].includes(at))
  return (
    <div class="stack">
      <BillSecond office={office} go={go} />
      {insurance > 0 && !isDue ? (
        <>
          <Notice kind="warning" title={`${dollars(insurance)} is still open with the insurance.`}>
            <p>
              Work it before the patient is billed: correct the claim, appeal, or write it off.{' '}
              <Button small onClick={() => go.view('answer')}>
                See the answer
              </Button>
            </p>
          </Notice>
          <WriteOff office={office} act={act} refused={offRefused} />
        </>
      ) : null}
      {sent ? (
        <Notice kind="info" title={`Statement ${sent.number} is with the patient.`}>
          <div class="stack tight">
            <p>
              {dollars(sent.cents)}, sent {formDay(sent.sentOn)}. The payment arrives on {formDay(sent.dueOn)}
              .
            </p>
            <WaitButtons office={office} act={act} primary />
          </div>
        </Notice>
      ) : null}
      <Refused
        title="The statement was not sent."
        problems={refused.filter((one) => !offRefused.includes(one))}
      />
      {patient > 0 && !isDue ? <Letter office={office} /> : null}
      {patient > 0 && !sent && !isDue ? (
        <p class="row">
          <Button kind="primary" onClick={() => void act({ do: 'statement' })}>
            Send statement
          </Button>
          <Button onClick={() => print()}>Print</Button>
        </p>
      ) : null}
      {patient <= 0 && insurance === 0 ? <p>The patient owes nothing.</p> : null}
    </div>
  )
}

function Letter({ office }: Pick<DeskProps, 'office'>) {
  const { account, desk } = office
  const { registration } = account
  const of = (at: string) => registration[at] ?? ''
  const { world, chart } = desk.line
  const practice = world.organizations.find(({ id }) => id === chart.encounter.organization)
  const letter = statement(
    account.entries,
    {
      account: `CC${chart.number}`,
      name: `${of('patient.first')} ${of('patient.last')}`,
      address: {
        street: of('patient.address.street'),
        city: of('patient.address.city'),
        state: of('patient.address.state'),
        zip: of('patient.address.zip'),
      },
    },
    account.day,
  )
  if (!letter.ok || !practice) return null
  const { street, city, state, zip } = practice.address
  return (
    <StatementLetter
      data={letter.value}
      from={{ name: practice.name, street, city: `${city}, ${state} ${zipText(zip)}`, phone: practice.phone }}
    />
  )
}
