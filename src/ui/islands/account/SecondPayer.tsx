import { useState } from 'preact/hooks'
import { dollars, sum } from '../../../domain/kernel/money.ts'
import { balance } from '../../../domain/ledger/balance.ts'
import { latestRemit, latestTo } from '../../../domain/office/account.ts'
import { isReleased, keptForSecond, secondIsDue } from '../../../domain/office/second.ts'
import { isRejected } from '../../../domain/office/stage.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import type { DeskProps } from './desk.ts'
import { Refused } from './Refused.tsx'

/** The second payer's turn: what is kept for it, and the way to bill it. */
export function BillSecond({ office, go }: Pick<DeskProps, 'office' | 'go'>) {
  const { account, desk } = office
  const { payer, second, scenario } = desk.line
  if (!second || !secondIsDue(account, desk.line)) return null
  const kept = sum(keptForSecond(account.entries).map(({ cents }) => cents))
  const file = latestTo(account, 'second')
  const isOnItsWay = file !== undefined && file.dueOn !== undefined && file.remits.length === 0
  if (!isOnItsWay && account.stage !== 'to-bill-second') return null
  return (
    <section class="sheet stack tight" aria-label="The second payer">
      <h3>
        {dollars(kept)} goes on to {second.name}
      </h3>
      <p>
        {isOnItsWay
          ? scenario.second?.how === 'crossover'
            ? `${payer.name} has sent the claim on by itself (MA18). The answer arrives on its day; the patient is billed after it.`
            : 'The claim is with it. The patient is billed after its answer.'
          : `${payer.name} leaves this to the patient, but ${second.name} comes before the patient: bill it with this result attached.`}
      </p>
      {isOnItsWay ? null : (
        <p>
          <Button kind="primary" onClick={() => go.view('claim')}>
            Bill {second.name}
          </Button>
        </p>
      )}
    </section>
  )
}

/** The second payer has refused for good: its part goes to the patient, with the reason. */
export function GiveUpSecond({ office, act, refused }: Pick<DeskProps, 'office' | 'act' | 'refused'>) {
  const [reason, setReason] = useState('')
  const { account, desk } = office
  const file = latestTo(account, 'second')
  const answer = file && latestRemit(file)?.remit
  const isRefused = file !== undefined && (isRejected(file) || answer?.status === '4')
  const isOpen = keptForSecond(account.entries).length > 0 && balance(account.entries).insurance > 0
  if (!desk.line.second || !isRefused || !isOpen || isReleased(account)) return null
  const { name } = desk.line.second
  return (
    <section class="sheet stack tight" aria-label={`Give up ${name}`}>
      <h3>{name} does not cover this?</h3>
      <p>
        Correct and send again what was wrong on the claim. Only when the plan will not pay at all, its part
        is the patient's.
      </p>
      <Refused title="Nothing was moved." problems={refused} />
      <Field id="give-up-reason" label="Why, and who said so" value={reason} onInput={setReason} />
      <p>
        <Button onClick={() => void act({ do: 'release', reason })}>Move it to the patient</Button>
      </p>
    </section>
  )
}
