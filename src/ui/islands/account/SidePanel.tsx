import { Tabs } from '../../kit/Tabs.tsx'
import { DocumentsPanel } from './DocumentsPanel.tsx'
import type { OpenOffice } from './desk.ts'
import { HistoryPanel } from './HistoryPanel.tsx'
import { LedgerPanel } from './LedgerPanel.tsx'
import { WirePanel } from './WirePanel.tsx'

export type SideTab = 'ledger' | 'wire' | 'documents' | 'history'

interface SideProps {
  office: OpenOffice
  tab: SideTab
  onTab: (tab: SideTab) => void
}

/** What is looked at beside the work. */
export function SidePanel({ office, tab, onTab }: SideProps) {
  return (
    <aside class="no-print" aria-label="Ledger, wire, documents and history">
      <Tabs
        id="side"
        label="Beside the work"
        selected={tab}
        onSelect={(id) => onTab(id as SideTab)}
        tabs={[
          { id: 'ledger', label: 'Ledger', panel: <LedgerPanel office={office} /> },
          { id: 'wire', label: 'Wire', panel: <WirePanel office={office} /> },
          {
            id: 'documents',
            label: 'Documents',
            panel: <DocumentsPanel id="side-papers" documents={office.desk.line.documents} />,
          },
          { id: 'history', label: 'History', panel: <HistoryPanel office={office} /> },
        ]}
      />
    </aside>
  )
}
