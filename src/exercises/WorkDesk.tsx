import type { ComponentChildren } from 'preact'
import type { Grade } from '../domain/kernel/grade.ts'
import { Button } from '../ui/kit/Button.tsx'
import { Notice } from '../ui/kit/Notice.tsx'
import { PlainText } from '../ui/kit/PlainText.tsx'
import { type Tab, Tabs } from '../ui/kit/Tabs.tsx'
import { useReady } from '../ui/kit/use-ready.ts'
import { DocumentText } from '../ui/sheets/DocumentText.tsx'
import { Confidence } from './Confidence.tsx'
import { MarkTable } from './MarkTable.tsx'
import type { Sheet } from './paper.ts'
import type { QuestionProps } from './props.ts'

interface WorkDeskProps {
  id: string
  text: string
  /** Documents and tables at the left. */
  tabs: readonly Tab[]
  /** What the button does: "Send it to the plan". */
  action: string
  grade: Grade | undefined
  labelOf: (at: string) => string
  sources: QuestionProps<unknown, unknown, unknown>['sources']
  disabled?: boolean | undefined
  confidence?: { value: number; onChange: (value: number) => void } | undefined
  onCheck: () => void
  onRetry?: (() => void) | undefined
  /** Shown between the form and the marks, after Check. */
  answer?: ComponentChildren
  children: ComponentChildren
}

/** A task with papers at the left and the work at the right; what came of it stands below both. */
export function WorkDesk(props: WorkDeskProps) {
  const { id, grade } = props
  const ready = useReady()
  const graded = grade?.state === 'graded' ? grade : undefined
  return (
    <div class="work stack">
      <div class="prose">
        <PlainText text={props.text} />
      </div>
      <div class="desk">
        <section class="pane follows" aria-label="Papers">
          <Tabs id={`${id}-papers`} label="Papers" tabs={props.tabs} />
        </section>
        <form
          class="pane stack"
          aria-label="Your work"
          onSubmit={(event) => {
            event.preventDefault()
            if (!graded) props.onCheck()
          }}
        >
          <fieldset class="bare stack" disabled={!ready || graded !== undefined || props.disabled === true}>
            {props.children}
            {props.confidence ? <Confidence id={id} {...props.confidence} /> : null}
            {graded ? null : (
              <Button kind="primary" type="submit">
                {props.action}
              </Button>
            )}
          </fieldset>
          {grade?.state === 'incomplete' ? (
            <Notice kind="warning" title="Not yet" live>
              <ul>
                {grade.missing.map(({ at, message }) => (
                  <li key={at}>{message}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
        </form>
      </div>
      {props.answer}
      {graded ? (
        <MarkTable grade={graded} labelOf={props.labelOf} sources={props.sources} onRetry={props.onRetry} />
      ) : null}
    </div>
  )
}

/** Papers as tabs, to be read. */
export const paperTabs = (papers: readonly Sheet[]): readonly Tab[] =>
  papers.map((paper) => ({
    id: paper.id,
    label: paper.title,
    panel: (
      <div class="paper">
        <DocumentText text={paper.text} />
      </div>
    ),
  }))
