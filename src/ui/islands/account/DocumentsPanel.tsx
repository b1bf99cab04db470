import type { ChartDocument } from '../../../domain/office/case-desk.ts'
import { Tabs } from '../../kit/Tabs.tsx'
import { DocumentText } from '../../sheets/DocumentText.tsx'

interface DocumentsProps {
  id: string
  documents: readonly ChartDocument[]
}

/** The chart's documents to read beside the work. */
export function DocumentsPanel({ id, documents }: DocumentsProps) {
  return (
    <Tabs
      id={id}
      label="Documents"
      tabs={documents.map((document) => ({
        id: document.id,
        label: document.title,
        panel: (
          <article class="paper">
            <DocumentText text={document.text} highlights={[]} />
          </article>
        ),
      }))}
    />
  )
}
