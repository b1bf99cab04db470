import { useEffect, useState } from 'preact/hooks'

export interface Asked<T> {
  /** The last answer; it stays while the next one is awaited. */
  readonly value: T | undefined
  readonly isWaiting: boolean
  readonly error: string | undefined
}

/** Asks again whenever `key` changes; an answer that comes too late is dropped. */
export function useAsked<T>(key: string, ask: () => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ value: undefined, isWaiting: true, error: undefined })
  useEffect(() => {
    let isGone = false
    setAsked((before) => ({ ...before, isWaiting: true }))
    ask().then(
      (value) => !isGone && setAsked({ value, isWaiting: false, error: undefined }),
      (error: Error) => !isGone && setAsked({ value: undefined, isWaiting: false, error: error.message }),
    )
    return () => {
      isGone = true
    }
  }, [key])
  return asked
}
