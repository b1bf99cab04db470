import { useStore } from '@nanostores/preact'
import { type CaseHead, compareCases } from '../../domain/office/case-head.ts'
import type { AccountState, Work } from '../../domain/progress/work.ts'
import { $computer, setComputer } from '../../stores/computer-kind.ts'
import { $start, $work } from '../../stores/work.ts'
import { ButtonLink } from '../kit/Button.tsx'
import { href } from '../kit/href.ts'
import { Notice } from '../kit/Notice.tsx'
import { RadioGroup } from '../kit/Options.tsx'
import { Loading } from '../kit/States.tsx'
import { Steps } from '../kit/Steps.tsx'
import { stageWords, stepOfStage } from './stage-words.ts'

interface LessonHead {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly minutes: number
}

interface Props {
  /** The first one is the note a newcomer begins with. */
  cases: readonly CaseHead[]
  lessons: readonly LessonHead[]
}

/** The first room: one note at once for a newcomer, where you were for everybody else. */
export function Today({ cases, lessons }: Props) {
  const work = useStore($work)
  const start = useStore($start)
  const first = cases[0]
  if (!work || !first) {
    return (
      <div class="stack">
        <h1>Clean Claim</h1>
        <Loading label="Looking for your work on this computer" />
      </div>
    )
  }
  const isNew =
    Object.keys(work.exercises).length +
      Object.keys(work.accounts).length +
      Object.keys(work.lessons).length ===
    0
  return (
    <div class="stack loose">
      {start && start.state !== 'new' && start.state !== 'ready' ? (
        <Notice kind="warning" title="Your work was checked when this page opened.">
          <p>{start.message}</p>
        </Notice>
      ) : null}
      {isNew ? <Welcome first={first} /> : <Resume work={work} cases={cases} lessons={lessons} />}
    </div>
  )
}

function Welcome({ first }: { first: CaseHead }) {
  return (
    <>
      <h1>Learn medical billing and coding by doing the whole job</h1>
      <p class="lede">
        Read a physician's note, code it, build the claim, send it. The payer pays, rejects or denies it for
        what you did. Fix it, post the payment, bill the patient, and bring the account to zero.
      </p>
      <Steps current="Read" />
      <div class="row">
        <ButtonLink kind="primary" href={href(`/cases/${first.id}/`)}>
          Read your first note
        </ButtonLink>
        <ButtonLink href={href('/settings/')}>I have a backup file</ButtonLink>
      </div>
      <Whose />
    </>
  )
}

const whose = [
  { value: 'own', label: 'My own' },
  { value: 'shared', label: 'A shared or lab computer' },
]

/** Asked once: a shared computer forgets, or must be made to. */
function Whose() {
  const kind = useStore($computer)
  return (
    <section class="stack tight">
      <p class="muted">No account, no server: your work stays in this browser, on this computer.</p>
      <RadioGroup
        id="whose"
        legend="Whose computer is this?"
        options={whose}
        value={kind ?? ''}
        onChange={(value) => void setComputer(value === 'shared' ? 'shared' : 'own')}
      />
      {kind === 'shared' ? <Reminder /> : null}
    </section>
  )
}

function Reminder() {
  return (
    <p>
      When you finish, choose <a href={href('/settings/')}>Leave this computer</a>: it saves a file for you to
      take along and erases your work here. Do you have a file from last time?{' '}
      <a href={href('/settings/')}>Restore it first</a>.
    </p>
  )
}

function Resume({ work, cases, lessons }: { work: Work } & Props) {
  const kind = useStore($computer)
  const open = Object.entries(work.accounts)
    .filter(([, account]) => account.stage !== 'zero')
    .sort(([, a], [, b]) => (a.at < b.at ? 1 : -1))
  const nextCase = [...cases].sort(compareCases).find((one) => !work.exercises[one.id])
  const nextLesson = lessons.find((one) => !work.lessons[one.id])
  return (
    <>
      <h1>Today</h1>
      {kind === 'shared' ? <Reminder /> : null}
      {open[0] ? <OpenAccount id={open[0][0]} account={open[0][1]} cases={cases} /> : null}
      <div class="cards">
        {nextCase ? (
          <article class="card">
            <h2 class="card-title">
              <a class="card-link" href={href(`/cases/${nextCase.id}/`)}>
                Next note: case {nextCase.number}
              </a>
            </h2>
            <p>
              {nextCase.setting}, {nextCase.patient}
            </p>
          </article>
        ) : null}
        {nextLesson ? (
          <article class="card">
            <h2 class="card-title">
              <a class="card-link" href={href(`/learn/${nextLesson.id}/`)}>
                Next lesson: {nextLesson.title}
              </a>
            </h2>
            <p>{nextLesson.summary}</p>
            <p class="card-foot muted">{nextLesson.minutes} minutes</p>
          </article>
        ) : null}
        {open.length > 1 ? (
          <article class="card">
            <h2 class="card-title">
              <a class="card-link" href={href('/office/')}>
                {open.length} accounts are open
              </a>
            </h2>
            <p>Rejected and denied ones first.</p>
          </article>
        ) : null}
      </div>
    </>
  )
}

function OpenAccount({
  id,
  account,
  cases,
}: {
  id: string
  account: AccountState
  cases: readonly CaseHead[]
}) {
  const head = cases.find((one) => one.id === id)
  return (
    <section class="sheet stack" aria-labelledby="go-on">
      <h2 id="go-on">
        Go on with account {head?.number ?? id}
        {head ? `, ${head.patient}` : ''}
      </h2>
      <Steps current={stepOfStage[account.stage]} />
      <p>It is {stageWords[account.stage]}.</p>
      <ButtonLink kind="primary" href={href('/office/account/', { id })}>
        Open the account
      </ButtonLink>
    </section>
  )
}
