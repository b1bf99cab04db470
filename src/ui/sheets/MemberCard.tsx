import type { DeskPaper } from '../../domain/chart/desk-paper.ts'
import type { Highlight } from '../../domain/chart/highlight.ts'
import { DocumentText } from './DocumentText.tsx'

interface MemberCardProps {
  paper: DeskPaper
  highlights?: readonly Highlight[] | undefined
}

const BACK = '\nBACK:\n'

/** An insurance card with its two sides, or a license with one: what a person hands over the counter. */
export function MemberCard({ paper, highlights = [] }: MemberCardProps) {
  const { text } = paper
  const turn = text.indexOf(BACK)
  const sides = turn < 0 ? [{ start: 0, end: text.length }] : sidesAt(turn, text.length)
  return (
    <figure class={paper.kind === 'license' ? 'id-card license' : 'id-card'}>
      <figcaption>{paper.title}</figcaption>
      {sides.map(({ start, end }) => (
        <div key={start} class="id-side">
          <DocumentText
            text={text.slice(start, end)}
            highlights={highlights
              .filter((mark) => mark.start >= start && mark.end <= end)
              .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))}
          />
        </div>
      ))}
    </figure>
  )
}

const sidesAt = (turn: number, length: number) => [
  { start: 0, end: turn },
  { start: turn + 1, end: length },
]
