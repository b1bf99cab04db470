import { useEffect, useState } from 'preact/hooks'

type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'ready'; readonly value: T }

/** Something that is downloaded only when it is needed. */
export function useLazy<T>(load: () => Promise<T>, isWanted = true): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  useEffect(() => {
    if (!isWanted || loaded.state === 'ready') return
    let isGone = false
    load().then(
      (value) => !isGone && setLoaded({ state: 'ready', value }),
      () => !isGone && setLoaded({ state: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [isWanted])
  return loaded
}
