import type { Ref } from 'preact'
import { useEffect, useImperativeHandle, useRef } from 'preact/hooks'
import { type Paper, type Piece, sentencesOf, spanFromOffsets } from '../../domain/chart/document.ts'
import type { Highlight } from '../../domain/chart/highlight.ts'
import { type Span, spanStart } from '../../domain/kernel/span.ts'
import { announce } from '../kit/announce.ts'
import { DocumentText } from './DocumentText.tsx'
import { selectedIn, selectOffsets } from './selection.ts'

export interface PaperHandle {
  /** Selects the words in the document and brings them into view. */
  show(span: Span): void
}

interface DocumentPaneProps {
  paper: Paper
  highlights: readonly Highlight[]
  /** The words chosen by mouse, touch or keyboard; undefined when none are. */
  onChoose: (span: Span | undefined) => void
  /** Enter on a chosen sentence. */
  onEnter: () => void
  handle?: Ref<PaperHandle> | undefined
}

/**
 * A document that words can be chosen in. By keyboard: focus it, arrow up and down choose a sentence, Enter takes it,
 * Esc lets go.
 */
export function DocumentPane({ paper, highlights, onChoose, onEnter, handle }: DocumentPaneProps) {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(onChoose)
  latest.current = onChoose

  useEffect(() => {
    const listen = () => {
      const selection = document.getSelection()
      // A selection elsewhere (a field, another document) is not about this one.
      if (!root.current || !selection?.anchorNode || !root.current.contains(selection.anchorNode)) return
      const piece = selectedIn(root.current, selection)
      latest.current(piece && spanFromOffsets(paper.id, paper.text, piece.start, piece.end))
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [paper])

  const choose = (piece: Piece) => {
    if (!root.current) return
    selectOffsets(root.current, piece)
    announce(paper.text.slice(piece.start, piece.end))
  }
  useImperativeHandle(handle ?? null, () => ({
    show(span) {
      const start = spanStart(span, paper.text)
      if (start >= 0) choose({ start, end: start + span.quote.length })
    },
  }))

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') onEnter()
    else if (event.key === 'Escape') document.getSelection()?.removeAllRanges()
    else if (step === undefined || !root.current) return
    else {
      const current = selectedIn(root.current, document.getSelection())
      const next = sentenceAfter(sentencesOf(paper.text), current, step)
      if (next) choose(next)
    }
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: no element means "a text in which words can be chosen"
    <div
      ref={root}
      class="paper"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes arrow keys and Enter
      tabIndex={0}
      aria-label={`${paper.title}. Arrow up and down choose a sentence, Enter attaches it.`}
      onKeyDown={press}
    >
      <DocumentText text={paper.text} highlights={highlights} />
    </div>
  )
}

/** The sentence after or before what is chosen; the first or last when nothing is. */
export function sentenceAfter(
  sentences: readonly Piece[],
  current: Piece | undefined,
  step: number,
): Piece | undefined {
  if (!current) return step > 0 ? sentences[0] : sentences.at(-1)
  return step > 0
    ? (sentences.find((sentence) => sentence.start > current.start) ?? sentences.at(-1))
    : (sentences.findLast((sentence) => sentence.end <= current.start) ?? sentences[0])
}
