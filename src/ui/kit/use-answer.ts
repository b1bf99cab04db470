import { useEffect, useRef, useState } from 'preact/hooks'

/**
 * The newest answer to a question asked in another thread; the answer before it stays until then, and answers that come
 * late are dropped. `ask` undefined = nothing is asked.
 */
export function useAnswer<T>(ask: (() => Promise<T>) | undefined, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>()
  const newest = useRef(0)
  useEffect(() => {
    const turn = ++newest.current
    if (!ask) return setAnswer(undefined)
    ask().then(
      (value) => turn === newest.current && setAnswer(() => value),
      () => turn === newest.current && setAnswer(undefined),
    )
  }, inputs)
  return answer
}
