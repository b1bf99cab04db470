import { useEffect, useState } from 'preact/hooks'

/**
 * False in the server's markup and during hydration, true afterwards. Wrap a form in
 * `<fieldset class="bare" disabled={!useReady()}>` so that nothing is typed into a page that does not listen yet.
 */
export function useReady(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  return ready
}
