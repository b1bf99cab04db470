import type { Span } from '../../../domain/kernel/span.ts'
import { Button } from '../../../ui/kit/Button.tsx'
import { Glyph } from '../../../ui/kit/Glyph.tsx'

interface EvidenceProps {
  spans: readonly Span[]
  /** "Diagnosis 1", for the names of the buttons. */
  line: string
  onShow: (span: Span) => void
  onDetach?: ((span: Span) => void) | undefined
}

/** The words of the note behind a line: a press shows them in the document. */
export function Evidence({ spans, line, onShow, onDetach }: EvidenceProps) {
  if (spans.length === 0) return null
  return (
    <ul class="row bare" aria-label={`Evidence for ${line}`}>
      {spans.map((span) => (
        <li key={`${span.document} ${span.nth} ${span.quote}`}>
          <Button
            kind="quiet"
            small
            says={`Show in the document: ${span.quote}`}
            onClick={() => onShow(span)}
          >
            <mark>{shorten(span.quote)}</mark>
          </Button>
          {onDetach ? (
            <Button
              kind="quiet"
              small
              says={`Take “${shorten(span.quote)}” off ${line}`}
              onClick={() => onDetach(span)}
            >
              <Glyph name="close" />
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

export const shorten = (quote: string, length = 60): string => {
  const plain = quote.replace(/\s+/g, ' ')
  return plain.length > length ? `${plain.slice(0, length - 1).trimEnd()}…` : plain
}
