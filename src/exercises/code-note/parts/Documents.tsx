import type { Ref } from 'preact'
import { useImperativeHandle, useRef, useState } from 'preact/hooks'
import type { Paper } from '../../../domain/chart/document.ts'
import type { Highlight } from '../../../domain/chart/highlight.ts'
import type { Span } from '../../../domain/kernel/span.ts'
import { Button } from '../../../ui/kit/Button.tsx'
import { Tabs } from '../../../ui/kit/Tabs.tsx'
import { Toolbar } from '../../../ui/kit/Toolbar.tsx'
import { DocumentPane, type PaperHandle } from '../../../ui/sheets/DocumentPane.tsx'
import type { Place } from '../edit.ts'
import { shorten } from './Evidence.tsx'

export interface DocumentsHandle {
  /** Opens the document and selects the words. */
  show(span: Span): void
}

interface DocumentsProps {
  id: string
  papers: readonly Paper[]
  highlightsOf: (paper: Paper) => readonly Highlight[]
  /** Lines that words can be attached to, the one in hand first. Empty after Check. */
  targets: readonly { readonly place: Place; readonly name: string }[]
  onAttach: (place: Place, span: Span) => void
  handle: Ref<DocumentsHandle>
}

/** The chart in tabs, with the highlighter: choose words, attach them to a line. */
export function Documents({ id, papers, highlightsOf, targets, onAttach, handle }: DocumentsProps) {
  const [tab, setTab] = useState(papers[0]?.id)
  const [chosen, setChosen] = useState<Span>()
  const panes = useRef(new Map<string, PaperHandle>())
  const [first] = targets

  useImperativeHandle(handle, () => ({
    show(span) {
      setTab(span.document)
      // A hidden panel cannot be selected in; it is shown in the next frame.
      requestAnimationFrame(() => panes.current.get(span.document)?.show(span))
    },
  }))
  const attach = (place: Place) => {
    if (!chosen) return
    onAttach(place, chosen)
    setChosen(undefined)
    document.getSelection()?.removeAllRanges()
  }

  return (
    <>
      <Tabs
        id={`${id}-documents`}
        label="Documents"
        selected={tab}
        onSelect={setTab}
        tabs={papers.map((paper) => ({
          id: paper.id,
          label: paper.title,
          panel: (
            <DocumentPane
              paper={paper}
              highlights={highlightsOf(paper)}
              onChoose={setChosen}
              onEnter={() => first && attach(first.place)}
              handle={(pane) => {
                if (pane) panes.current.set(paper.id, pane)
              }}
            />
          ),
        }))}
      />
      {targets.length > 0 ? (
        <Toolbar label="Attach the chosen words">
          {chosen ? (
            <>
              <mark>{shorten(chosen.quote, 40)}</mark>
              {targets.map(({ place, name }, at) => (
                <Button
                  key={name}
                  small
                  kind={at === 0 ? 'primary' : undefined}
                  onClick={() => attach(place)}
                >
                  Attach to {name}
                </Button>
              ))}
            </>
          ) : (
            <span class="hint">
              Select words to attach them to a line. By keyboard: focus the document, ↑ ↓ choose a sentence,
              Enter attaches it.
            </span>
          )}
        </Toolbar>
      ) : null}
    </>
  )
}
