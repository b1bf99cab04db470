import type { ReadableAtom } from 'nanostores'
import { useEffect, useState } from 'preact/hooks'

/**
 * The value of a store, drawn at once after each change. The usual hook waits for a timer, and a fast typist could then
 * edit an answer that is one key old.
 */
export function useAtom<Value>(atom: ReadableAtom<Value>): Value {
  const [value, setValue] = useState(atom.get())
  useEffect(() => atom.subscribe((next) => setValue(() => next as Value)), [atom])
  return value
}
