import { useEffect, useState } from 'preact/hooks'
import { formDay } from '../../domain/kernel/day.ts'
import type { Problem } from '../../domain/kernel/problem.ts'
import { CodeNoteView } from '../../exercises/code-note/View.tsx'
import { $desk, changeAnswer, checkAnswer, goOn, openDesk, sendQuery, stepBack } from '../../stores/desk.ts'
import { Button } from '../kit/Button.tsx'
import { href } from '../kit/href.ts'
import { Notice } from '../kit/Notice.tsx'
import { ErrorState, Loading } from '../kit/States.tsx'
import { useLazy } from '../kit/use-lazy.ts'
import { useAtom } from './use-atom.ts'

interface Urls {
  readonly desk: string
  readonly key: string
  readonly line: string
  readonly book: string
}

interface Props {
  head: {
    readonly id: string
    readonly number: string
    readonly setting: string
    readonly patient: string
    readonly date: string
  }
  /** Site routes of the case's data files. */
  urls: Urls
  /** Route of what the operator packed for everybody; undefined when there is nothing. */
  packs?: string | undefined
  sources: Readonly<Record<string, { title: string; url?: string | undefined }>>
}

const noCodes = {}

const absolute = (urls: Urls): Urls => ({
  desk: href(urls.desk),
  key: href(urls.key),
  line: href(urls.line),
  book: href(urls.book),
})

/** A worked note opens with the book at the place of its blank. */
const bookAt = (prompt: { level: string; given: { diagnoses: readonly string[] } }): string | undefined =>
  prompt.level === 'worked'
    ? prompt.given.diagnoses.find((code) => code.includes('_'))?.split('_')[0]
    : undefined

/** The provider's answer to a query joins the documents when the query was sent. */
const isAnswer = (document: { kind: string }, prompt: { queryParts: readonly unknown[] }): boolean =>
  document.kind === 'letter' && prompt.queryParts.length > 0

/** The coding desk of one case: binds the store to the exercise's view, and hands the codes over to billing. */
export function CodingDesk({ head, urls, packs, sources }: Props) {
  const desk = useAtom($desk)
  const contest = useLazy(() => import('./Contest.tsx'), desk.state === 'open' && desk.key !== undefined)
  const Contest = contest.state === 'ready' ? contest.value.Contest : undefined
  const [handing, setHanding] = useState<readonly Problem[]>([])
  useEffect(() => {
    void openDesk(head.id, absolute(urls))
  }, [])
  const facts = (
    <header class="case-head">
      <h1>Case {head.number}</h1>
      <span class="facts">
        {head.setting} · {head.patient} · date of service {formDay(head.date)}
      </span>
    </header>
  )
  if (desk.state === 'opening') {
    return (
      <>
        {facts}
        <Loading label="Opening the chart" />
      </>
    )
  }
  if (desk.state === 'failed') {
    return (
      <>
        {facts}
        <ErrorState
          title="This case could not be opened."
          onRetry={() => void openDesk(head.id, absolute(urls))}
        >
          {desk.problems.map((problem) => problem.message).join(' ')}
        </ErrorState>
      </>
    )
  }
  const toBilling = async () => {
    // The line after coding is heavy: it is read when it is needed.
    const { handOver } = await import('../../stores/office.ts')
    const problems = await handOver(head.id, href(urls.line), href(urls.book), {
      do: 'code',
      answer: desk.answer,
    })
    setHanding(problems)
    if (problems.length === 0) location.assign(href('/office/account/', { id: head.id }))
  }
  return (
    <>
      {facts}
      {handing.length > 0 ? (
        <Notice kind="error" title="This could not be sent to billing." live>
          {handing.map((problem) => (
            <p key={problem.at}>{problem.message}</p>
          ))}
        </Notice>
      ) : null}
      {desk.answer.query.length > 0 && !desk.sent ? (
        <Notice kind="info" title="Your query is composed but not sent.">
          <p>The provider answers what was asked. Once it is sent, it cannot be changed.</p>
          <Button onClick={sendQuery}>Send the query</Button>
        </Notice>
      ) : null}
      {desk.sent ? (
        <Notice kind="success" title="The provider has answered." live>
          <p>Read the new document, then finish coding.</p>
        </Notice>
      ) : null}
      {desk.key ? null : (
        <p class="row">
          <Button small onClick={() => void stepBack('undo')}>
            Undo
          </Button>
          <Button small onClick={() => void stepBack('redo')}>
            Redo
          </Button>
        </p>
      )}
      <CodeNoteView
        prompt={desk.desk.prompt}
        documents={desk.desk.documents.filter((each) => desk.sent || !isAnswer(each, desk.desk.prompt))}
        answer={desk.answer}
        onAnswer={changeAnswer}
        onCheck={() => void checkAnswer(absolute(urls))}
        grade={desk.grade}
        solution={desk.key}
        day={desk.desk.through}
        codes={desk.codes ?? noCodes}
        openBook={async () =>
          (await import('../../stores/book-notes.ts')).openBook(href(urls.book), packs && href(packs))
        }
        choices={desk.desk.choices}
        sources={sources}
        bookAt={bookAt(desk.desk.prompt)}
        actions={Contest ? <Contest head={head} edition={desk.desk.edition} answer={desk.answer} /> : null}
        onRetry={goOn}
        onSendToBilling={() => void toBilling()}
      />
    </>
  )
}
