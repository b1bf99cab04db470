import { useState } from 'preact/hooks'
import { dollars, makeMoney, parseMoney } from '../../../domain/kernel/money.ts'
import type { Problem } from '../../../domain/kernel/problem.ts'
import { lineBalances } from '../../../domain/ledger/balance.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Select } from '../../kit/Select.tsx'
import { type DeskProps, lineName } from './desk.ts'
import { Refused } from './Refused.tsx'

/** Takes off what nobody may be billed for, line by line, with the reason an auditor will read. */
export function WriteOff({ office, act, refused }: Pick<DeskProps, 'office' | 'act' | 'refused'>) {
  const open = lineBalances(office.account.entries).filter(({ insurance }) => insurance > 0)
  const [line, setLine] = useState<string>()
  const [cents, setCents] = useState<string>()
  const [reason, setReason] = useState('')
  const [unread, setUnread] = useState<readonly Problem[]>([])
  const first = open[0]
  if (!first) return null
  const chosen = open.find((one) => String(one.line ?? 0) === line) ?? first
  const typed = cents ?? makeMoney(chosen.insurance)
  const write = async () => {
    const amount = parseMoney(typed)
    if (amount === undefined)
      return setUnread([{ at: 'cents', message: 'Write dollars and cents such as 125.00.' }])
    setUnread([])
    const isDone = await act({ do: 'write-off', line: chosen.line ?? 0, cents: amount, reason })
    if (!isDone) return
    setCents(undefined)
    setLine(undefined)
    setReason('')
  }
  return (
    <section class="sheet stack tight" aria-label="Write-off">
      <h3>Write off</h3>
      <p>
        Only what the insurance will not pay and the patient may not be billed for. Correct or appeal first
        what was wrong.
      </p>
      <Refused title="Nothing was written off." problems={[...unread, ...refused]} />
      <div class="row">
        <Select
          id="write-off-line"
          label="Where it is open"
          value={String(chosen.line ?? 0)}
          choices={open.map((one) => ({
            value: String(one.line ?? 0),
            label: `${lineName(one.line ?? 0)}: ${dollars(one.insurance)}`,
          }))}
          onChange={(value) => {
            setLine(value)
            setCents(undefined)
          }}
        />
        <Field
          id="write-off-cents"
          label="Amount"
          mono
          size={10}
          inputMode="decimal"
          value={typed}
          onInput={setCents}
        />
      </div>
      <Field id="write-off-reason" label="Why, and who agreed" value={reason} onInput={setReason} />
      <p>
        <Button onClick={() => void write()}>Write off {typed}</Button>
      </p>
    </section>
  )
}
