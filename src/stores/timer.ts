/** Longer gaps than this many ticks were sleep or another tab in front: not time on task. */
const TICK_MS = 1000
const GAP_TICKS = 10

/** A running count of active seconds. */
export interface Timer {
  seconds(): number
  stop(): void
}

/** Active seconds since the start: gaps over ten ticks are dropped (a closed lid, a tab in the background). A new one stops the one before. */
export function startTimer(before?: Timer): Timer {
  before?.stop()
  let active = 0
  let last = performance.now()
  const ticking = setInterval(() => {
    const now = performance.now()
    if (now - last <= GAP_TICKS * TICK_MS && document.visibilityState === 'visible') active += now - last
    last = now
  }, TICK_MS)
  return { seconds: () => Math.round(active / 1000), stop: () => clearInterval(ticking) }
}
