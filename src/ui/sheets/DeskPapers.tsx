import { type DeskPaper, marksIn } from '../../domain/chart/desk-paper.ts'
import type { Span } from '../../domain/kernel/span.ts'
import { DocumentText } from './DocumentText.tsx'
import { MemberCard } from './MemberCard.tsx'

interface DeskPapersProps {
  papers: readonly DeskPaper[]
  /** Words that decide, shown after Check. */
  evidence?: readonly (Span & { readonly label: string })[] | undefined
}

/** Everything that lies on the desk, all in view: comparing is the work. */
export function DeskPapers({ papers, evidence = [] }: DeskPapersProps) {
  return (
    <>
      {papers.map((paper) => {
        const highlights = marksIn(paper, evidence)
        return paper.kind === 'card' || paper.kind === 'license' ? (
          <MemberCard key={paper.id} paper={paper} highlights={highlights} />
        ) : (
          <section key={paper.id} class="paper desk-paper" aria-label={paper.title}>
            <h3>{paper.title}</h3>
            <DocumentText text={paper.text} highlights={highlights} />
          </section>
        )
      })}
    </>
  )
}
