import type { PcsBook } from '../../domain/codes/pcs/words.ts'
import type { Day } from '../../domain/kernel/day.ts'
import { Loading } from '../kit/States.tsx'
import { useLazy } from '../kit/use-lazy.ts'

interface PcsPaneProps {
  openTables: () => Promise<PcsBook>
  day: Day
  prefix: string
  onPrefix: (prefix: string) => void
  onUse: ((code: string) => void) | undefined
}

/** The tables of ICD-10-PCS with their builder, read when somebody opens them. */
export function PcsPane({ openTables, ...props }: PcsPaneProps) {
  const reading = useLazy(async () => ({
    ...(await import('./pcs/PcsBuilder.tsx')),
    ...(await openTables()),
  }))
  if (reading.state === 'loading') return <Loading label="Opening the tables" />
  if (reading.state === 'failed')
    return <p>The tables could not be read. Check the connection and reload the page; your work is safe.</p>
  const { PcsBuilder, tables, words } = reading.value
  return <PcsBuilder {...props} tables={tables} words={words} />
}
