import { ErrorState, Loading } from '../kit/States.tsx'
import { useLazy } from '../kit/use-lazy.ts'
import type { SheetRoomProps } from './sheets/SheetRoom.tsx'

/** The practice forms. Claim, scrubber and wire come after the page stands, so that it opens on a slow line too. */
export function PracticeSheets(props: SheetRoomProps) {
  const room = useLazy(() => import('./sheets/SheetRoom.tsx').then((module) => module.SheetRoom))
  if (room.state === 'ready') return <room.value {...props} />
  if (room.state === 'loading') return <Loading label="Opening the forms" />
  return (
    <ErrorState title="The forms could not be loaded." onRetry={() => location.reload()}>
      Check the connection and load the page again; what you typed is safe.
    </ErrorState>
  )
}
