import { ErrorState, Loading } from '../kit/States.tsx'
import { useLazy } from '../kit/use-lazy.ts'
import type { PracticeRoomProps } from './PracticeRoom.tsx'

/** A practice room, fetched after the page stands. */
export function Practice(props: PracticeRoomProps) {
  const room = useLazy(() => import('./PracticeRoom.tsx'))
  if (room.state === 'ready') return <room.value.PracticeRoom {...props} />
  if (room.state === 'loading') return <Loading label={`Opening the ${props.noun}s`} />
  return (
    <ErrorState title={`The ${props.noun}s could not be opened.`} onRetry={() => location.reload()}>
      Check the connection and reload the page. What you did is kept.
    </ErrorState>
  )
}
