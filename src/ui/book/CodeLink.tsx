import type { MarkedRow } from '../../domain/codes/marks.ts'
import { href } from '../kit/href.ts'

interface CodeLinkProps {
  row: MarkedRow
  /** What is shown; the code itself when left out. */
  text?: string | undefined
  /** The chosen place of a row of links. */
  isCurrent?: boolean | undefined
  onOpen: (row: MarkedRow) => void
}

/** A code that opens its place in this book; with a modifier key its page in the room, like any link. */
export function CodeLink({ row, text, isCurrent, onOpen }: CodeLinkProps) {
  return (
    <a
      class="code"
      href={placeHref(row)}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
        event.preventDefault()
        onOpen(row)
      }}
    >
      {text ?? row.code}
    </a>
  )
}

/** The room, open at a code; the system is named where it is not ICD-10-CM. */
export const placeHref = ({ system, code }: MarkedRow, day?: string): string =>
  href('/codes/', { at: code, in: system === 'icd10cm' ? undefined : system, day })
