import { Empty } from '../../kit/States.tsx'
import { Aging } from '../../sheets/Aging.tsx'
import { LedgerTable } from '../../sheets/LedgerTable.tsx'
import type { OpenOffice } from './desk.ts'

/** The account's money: every entry, what is open with whom, and how old it is. */
export function LedgerPanel({ office }: { office: OpenOffice }) {
  const { entries, day } = office.account
  if (entries.length === 0)
    return <Empty title="No entries yet.">The charges are entered when the payer accepts the claim.</Empty>
  return (
    <div class="stack">
      <LedgerTable entries={entries} />
      <Aging entries={entries} today={day} />
    </div>
  )
}
