import type { BookMark, MarkedRow } from '../../domain/codes/marks.ts'
import { CodeLink } from './CodeLink.tsx'

interface PaperTabsProps {
  marks: readonly BookMark[]
  open: MarkedRow | undefined
  onOpen: (row: MarkedRow) => void
}

/** The paper tabs that the student stuck to the edge of the book. */
export function PaperTabs({ marks, open, onOpen }: PaperTabsProps) {
  const tabs = marks.filter(({ tab }) => tab !== '')
  if (tabs.length === 0) return null
  return (
    <nav class="paper-tabs" aria-label="My tabs">
      <ul>
        {tabs.map((mark) => (
          <li key={`${mark.system} ${mark.code}`}>
            <CodeLink
              row={mark}
              text={mark.tab}
              isCurrent={open?.code === mark.code && open.system === mark.system}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </nav>
  )
}
