import { ErrorState, Loading } from '../kit/States.tsx'
import { useLazy } from '../kit/use-lazy.ts'
import type { DrillRoomProps } from './DrillRoom.tsx'

/** The room of the look-up drills, fetched after the page stands. */
export function LookUpDrills(props: DrillRoomProps) {
  const room = useLazy(() => import('./DrillRoom.tsx'))
  if (room.state === 'ready') return <room.value.DrillRoom {...props} />
  if (room.state === 'loading') return <Loading label="Opening the drills" />
  return (
    <ErrorState title="The drills could not be opened." onRetry={() => location.reload()}>
      Check the connection and reload the page. What you did is kept.
    </ErrorState>
  )
}
