import * as z from 'zod/mini'
import { formDay } from '../../../domain/kernel/day.ts'
import type { ClaimFile } from '../../../domain/office/account.ts'
import type { CaseLine } from '../../../domain/office/bundle.ts'
import { payerOf } from '../../../domain/office/open.ts'
import type { Remit } from '../../../domain/payer/remit.ts'
import { Button } from '../../kit/Button.tsx'
import { Field } from '../../kit/Field.tsx'
import { Notice } from '../../kit/Notice.tsx'
import { CheckboxGroup, RadioGroup } from '../../kit/Options.tsx'
import { Empty } from '../../kit/States.tsx'
import { adjustmentsOf, type DeskProps, isDenial, lineName } from './desk.ts'
import { Refused } from './Refused.tsx'
import { useDraft } from './use-draft.ts'

const Letter = z.strictObject({ ground: z.string(), documents: z.array(z.string()), letter: z.string() })
type Letter = z.infer<typeof Letter>

/** The first level of appeal: ground, papers, letter. */
export function AppealDesk(props: DeskProps) {
  const { account, desk } = props.office
  const answered = account.claims.filter((one) => one.remits.length > 0)
  const claim = answered.findLast(hasSomethingToAppeal) ?? answered.at(-1)
  const remit = claim?.remits.at(-1)?.remit
  if (!claim || !remit)
    return (
      <Empty title="There is no decision to appeal.">
        A claim that was rejected is corrected and sent again.
      </Empty>
    )
  const { name } = payerOf(desk.line, claim.to).appeal
  if (claim.appeal) {
    const { decision, sentOn, decideOn, letter } = claim.appeal
    return (
      <div class="stack">
        <Notice
          kind={decision ? (decision.won ? 'success' : 'warning') : 'info'}
          title={`${name} sent ${formDay(sentOn)}`}
        >
          <p>{decision ? decision.says : `The decision is due on ${formDay(decideOn)}.`}</p>
        </Notice>
        <article class="paper letter">
          <pre>{letter}</pre>
        </article>
      </div>
    )
  }
  return <Write {...props} claim={claim} remit={remit} />
}

/** An answer that stands and leaves something unpaid, or rests on another party's mistake. */
const hasSomethingToAppeal = ({ remits }: ClaimFile): boolean => {
  const remit = remits.at(-1)?.remit
  return (
    remit !== undefined &&
    remit.status !== '22' &&
    adjustmentsOf(remit).some(
      ({ adjustment }) => isDenial(remit, adjustment) || adjustment.because.owner !== undefined,
    )
  )
}

function Write({ office, act, refused, claim, remit }: DeskProps & { claim: ClaimFile; remit: Remit }) {
  const { account, desk } = office
  const { appeal } = payerOf(desk.line, claim.to)
  const blank: Letter = { ground: '', documents: [], letter: skeleton(remit, account.day, desk.line) }
  const [typed, setTyped] = useDraft<Letter>(`appeal/${account.id}/${claim.n}`, Letter, blank)
  return (
    <div class="stack">
      <p>
        {appeal.name}: within {appeal.days} days of the remittance of {formDay(remit.paidOn)}. The decision
        takes {appeal.decisionDays} days.
      </p>
      <Refused title="It was not sent." problems={refused} />
      <RadioGroup
        id="appeal-ground"
        legend="Ground"
        hint="Choose the one that answers the reason on the remittance."
        value={typed.ground}
        options={appeal.grounds.map(({ id, label, reasons }) => ({
          value: id,
          label,
          hint: `answers reason ${reasons.join(', ')}`,
        }))}
        onChange={(ground) => setTyped({ ...typed, ground })}
      />
      <CheckboxGroup
        id="appeal-documents"
        legend="Enclosed"
        hint="Only what shows the ground; the payer reads no more than that."
        values={typed.documents}
        options={desk.line.documents.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(documents) => setTyped({ ...typed, documents: [...documents] })}
      />
      <Field
        id="appeal-letter"
        label="Letter"
        multiline
        value={typed.letter}
        onInput={(letter) => setTyped({ ...typed, letter })}
      />
      <p class="row">
        <Button
          kind="primary"
          disabled={typed.ground === ''}
          onClick={() => void act({ do: 'appeal', claim: claim.n, ...typed })}
        >
          Send the {appeal.name.toLowerCase()}
        </Button>
        {typed.ground === '' ? <span class="muted">Choose a ground first.</span> : null}
      </p>
    </div>
  )
}

/** A letter to complete: what the payer needs to find the claim, what was decided, and the places for why and what. */
function skeleton(remit: Remit, day: string, { payer, chart }: CaseLine): string {
  const denied = adjustmentsOf(remit).filter(({ adjustment }) => isDenial(remit, adjustment))
  const decided = denied
    .map(({ line, adjustment }) => `${lineName(line)}: ${adjustment.group}-${adjustment.reason}`)
    .join('; ')
  return `${formDay(day)}

${payer.name}, ${payer.appeal.name}
Claim control number: ${remit.control}
Patient: ${remit.patientName.first} ${remit.patientName.last}, member ${remit.memberId}
Date of service: ${formDay(chart.encounter.from)}

What was decided: ${decided || 'paid, but not the amount we expect'} (remittance of ${formDay(remit.paidOn)}).

Why it is wrong: 

What we ask: 
`
}
