/** Longer gaps than this many ticks were sleep or another tab in front: not time on task. */
const TICK_MS = 1000
const GAP_TICKS = 10

/** Active seconds since the start: gaps over ten ticks are dropped (a closed lid, a tab in the background). */
export function startTimer(): { seconds(): number } {
  let active = 0
  let last = performance.now()
  setInterval(() => {
    const now = performance.now()
    if (now - last <= GAP_TICKS * TICK_MS && document.visibilityState === 'visible') active += now - last
    last = now
  }, TICK_MS)
  return { seconds: () => Math.round(active / 1000) }
}
