import { useStore } from '@nanostores/preact'
import type { Stage } from '../../domain/office/action.ts'
import type { CaseHead } from '../../domain/office/case-head.ts'
import type { AccountState } from '../../domain/progress/work.ts'
import { $work } from '../../stores/work.ts'
import { Amount } from '../kit/Amount.tsx'
import { ButtonLink } from '../kit/Button.tsx'
import { href } from '../kit/href.ts'
import { Empty, Loading } from '../kit/States.tsx'
import { stageWords } from './stage-words.ts'

/** Queues in the order a biller works them: what is losing money first. */
const queues: readonly { title: string; stages: readonly Stage[] }[] = [
  { title: 'Rejected', stages: ['rejected'] },
  { title: 'Denied or underpaid', stages: ['denied'] },
  { title: 'To decide at the payer', stages: ['to-determine'] },
  { title: 'To post', stages: ['answered'] },
  { title: 'To bill', stages: ['to-code', 'to-bill'] },
  { title: 'Second payer to bill', stages: ['to-bill-second'] },
  { title: 'To collect', stages: ['to-statement', 'statement-sent'] },
  { title: 'Waiting for the payer', stages: ['waiting'] },
  { title: 'At zero', stages: ['zero'] },
]

/** Every account that was begun, by queue. */
export function OfficeList({ cases }: { cases: readonly CaseHead[] }) {
  const work = useStore($work)
  if (!work) return <Loading label="Reading your accounts" />
  const accounts = Object.entries(work.accounts)
  if (accounts.length === 0) {
    return (
      <Empty
        title="No account is open yet."
        action={
          <ButtonLink kind="primary" href={href('/cases/')}>
            Choose a case to code
          </ButtonLink>
        }
      >
        Code a case and send it to billing: its account then appears here, in the queue where work is waiting.
      </Empty>
    )
  }
  return (
    <div class="stack">
      {queues.map(({ title, stages }) => {
        const here = accounts.filter(([, account]) => stages.includes(account.stage))
        return here.length === 0 ? null : (
          <section key={title} class="stack tight">
            <h2>
              {title} <span class="badge">{here.length}</span>
            </h2>
            <ul class="queue">
              {here.map(([id, account]) => (
                <li key={id}>
                  <a href={href('/office/account/', { id })}>
                    <span>{nameOf(id, account, cases)}</span>
                    <b>
                      <Amount cents={account.insurance + account.patient} posted={account.stage === 'zero'} />
                    </b>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function nameOf(id: string, account: AccountState, cases: readonly CaseHead[]): string {
  const head = cases.find((one) => one.id === id)
  return head
    ? `${head.number} · ${head.patient} · ${head.payer} · ${stageWords[account.stage]}`
    : `${id} · ${stageWords[account.stage]}`
}
