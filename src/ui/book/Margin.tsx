import { useEffect, useRef, useState } from 'preact/hooks'
import { type BookMark, noteLength, tabLength } from '../../domain/codes/marks.ts'
import { Button } from '../kit/Button.tsx'
import { Field } from '../kit/Field.tsx'

interface MarginProps {
  id: string
  mark: BookMark
  onMark: (patch: Partial<BookMark>) => void
}

/** Highlighter, paper tab and margin note of one row. */
export function Margin({ id, mark, onMark }: MarginProps) {
  const [text, setText] = useTyped(mark, 'text', onMark)
  const [tab, setTab] = useTyped(mark, 'tab', onMark)
  return (
    <section class="margin stack tight" aria-label={`My notes at ${mark.code}`}>
      <Button small pressed={mark.isLit} onClick={() => onMark({ isLit: !mark.isLit })}>
        {mark.isLit ? 'Take the highlight off' : 'Highlight this row'}
      </Button>
      <Field
        id={`${id}-tab`}
        label="Paper tab"
        hint={`A word at the edge of the book, at most ${tabLength} letters.`}
        value={tab}
        maxLength={tabLength}
        onInput={setTab}
      />
      <Field
        id={`${id}-text`}
        label="Margin note"
        multiline
        value={text}
        maxLength={noteLength}
        onInput={setText}
      />
    </section>
  )
}

const PAUSE_MS = 400

/** What is typed is shown at once and kept after a short pause, or when the row is left (give the margin a key). */
function useTyped(
  mark: BookMark,
  field: 'text' | 'tab',
  onMark: (patch: Partial<BookMark>) => void,
): readonly [string, (text: string) => void] {
  const [typed, setTyped] = useState<string>()
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; keep: () => void } | undefined>(undefined)
  const flush = () => {
    if (pending.current) clearTimeout(pending.current.timer)
    pending.current?.keep()
    pending.current = undefined
  }
  useEffect(() => flush, [])
  // Once it is kept, another tab's change may show.
  useEffect(() => {
    if (!pending.current) setTyped(undefined)
  }, [mark[field]])
  const type = (text: string) => {
    setTyped(text)
    if (pending.current) clearTimeout(pending.current.timer)
    pending.current = { keep: () => onMark({ [field]: text }), timer: setTimeout(flush, PAUSE_MS) }
  }
  return [typed ?? mark[field], type]
}
