import * as z from 'zod/mini'
import { dollars, parseMoney } from '../../../domain/kernel/money.ts'
import type { ClaimFile } from '../../../domain/office/account.ts'
import type { Determination } from '../../../domain/office/action.ts'
import { claimOf } from '../../../domain/office/answer.ts'
import { Button } from '../../kit/Button.tsx'
import { CodeText } from '../../kit/CodeText.tsx'
import { Field } from '../../kit/Field.tsx'
import { RadioGroup } from '../../kit/Options.tsx'
import { DocumentsPanel } from './DocumentsPanel.tsx'
import type { DeskProps } from './desk.ts'
import { Refused } from './Refused.tsx'
import { useDraft } from './use-draft.ts'

const Typed = z.record(
  z.string(),
  z.strictObject({ pay: z.string(), allowed: z.string(), reason: z.string() }),
)
type Typed = z.infer<typeof Typed>

const blank = { pay: '', allowed: '', reason: '' }

/** The examiner's desk at the payer: each line paid or denied by the policy and the record, then the quality check. */
export function DetermineDesk({ office, act, refused, claim }: DeskProps & { claim: ClaimFile }) {
  const { desk } = office
  const [typed, setTyped] = useDraft<Typed>(`determine/${office.account.id}/${claim.n}`, Typed, {})
  const { lines } = claimOf(claim)
  const decided = lines.map((_, index): Determination => {
    const mine = typed[String(index + 1)] ?? blank
    return {
      line: index + 1,
      pay: mine.pay === 'pay',
      allowed: parseMoney(mine.allowed) ?? 0,
      reason: mine.reason,
    }
  })
  const isOpen = decided.some((_, index) => !typed[String(index + 1)]?.pay)

  return (
    <div class="stack">
      <p>
        You sit at {desk.line.payer.name} now. Hold each line against the record and the policy: pay it at the
        plan's fee, or deny it with the reason that fits.
      </p>
      <Refused title="The quality check sent it back." problems={refused} />
      <div class="desk">
        <section class="pane stack" aria-label="Lines to decide">
          {lines.map((line, index) => {
            const number = String(index + 1)
            const mine = typed[number] ?? blank
            const change = (part: Partial<typeof blank>) =>
              setTyped({ ...typed, [number]: { ...mine, ...part } })
            const code = line.procedure ?? ('revenue' in line ? line.revenue : '')
            return (
              <fieldset key={number} class="sheet stack tight">
                <legend>
                  Line {number}: <CodeText code={[code, ...line.modifiers].join('-')} />, {line.units} at{' '}
                  {dollars(line.charge)}, plan fee {feeOf(office, code)}
                </legend>
                <RadioGroup
                  id={`determine-${number}`}
                  legend="Decision"
                  value={mine.pay}
                  options={[
                    { value: 'pay', label: 'Pay' },
                    { value: 'deny', label: 'Deny' },
                  ]}
                  error={refused.find(({ at }) => at === `lines.${index}`)?.message}
                  onChange={(pay) => change({ pay })}
                />
                {mine.pay === 'pay' ? (
                  <Field
                    id={`allowed-${number}`}
                    label="Allowed amount"
                    mono
                    size={10}
                    inputMode="decimal"
                    value={mine.allowed}
                    onInput={(allowed) => change({ allowed })}
                  />
                ) : null}
                {mine.pay === 'deny' ? (
                  <Field
                    id={`reason-${number}`}
                    label="Reason code"
                    hint="The claim adjustment reason the policy names, such as 45."
                    mono
                    size={8}
                    value={mine.reason}
                    onInput={(reason) => change({ reason })}
                  />
                ) : null}
              </fieldset>
            )
          })}
          <p>
            <Button
              kind="primary"
              disabled={isOpen}
              onClick={() => void act({ do: 'determine', claim: claim.n, lines: decided })}
            >
              Release the decision
            </Button>
          </p>
        </section>
        <section class="pane" aria-label="Record and policy">
          <DocumentsPanel id="determine-papers" documents={desk.line.documents} />
        </section>
      </div>
    </div>
  )
}

/** What the plan's fee file says for a code. */
function feeOf({ desk }: DeskProps['office'], code: string): string {
  const fee = desk.line.payer.fees.find((row) => row.code === code)
  return fee ? dollars(fee.allowed) : 'not listed'
}
