import { useEffect, useState } from 'preact/hooks'
import { Button } from '../kit/Button.tsx'

/** A clock that only counts up: nothing ends with it, and it can be put away. */
export function PracticeClock({ seconds }: { seconds: () => number }) {
  const [isShown, setShown] = useState(true)
  const [now, setNow] = useState(seconds)
  useEffect(() => {
    const ticking = setInterval(() => setNow(seconds()), 1000)
    return () => clearInterval(ticking)
  }, [])
  return (
    <span class="row small">
      {isShown ? (
        <span role="timer" class="num">
          {Math.floor(now / 60)}:{String(now % 60).padStart(2, '0')}
        </span>
      ) : null}
      <Button kind="quiet" small onClick={() => setShown(!isShown)}>
        {isShown ? 'Hide the clock' : 'Show the clock'}
      </Button>
    </span>
  )
}
