import type { BookClient } from '../../domain/codes/book-client.ts'
import type { MarkedRow } from '../../domain/codes/marks.ts'
import { Loading } from '../kit/States.tsx'
import { useLazy } from '../kit/use-lazy.ts'

interface IndexTabProps {
  id: string
  client: BookClient
  onOpen: (row: MarkedRow) => void
}

/** The index, read when somebody turns to it. */
export function IndexTab(props: IndexTabProps) {
  const reading = useLazy(() => import('./IndexPane.tsx'))
  if (reading.state === 'ready') return <reading.value.IndexPane {...props} />
  if (reading.state === 'loading') return <Loading label="Opening the index" />
  return <p>The index could not be read. Check the connection and reload the page; your work is safe.</p>
}
