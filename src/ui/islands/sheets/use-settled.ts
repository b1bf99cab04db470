import { useEffect, useState } from 'preact/hooks'

/** A value that follows another one after it has stood still for a moment: for work too long for each keystroke. */
export function useSettled<T>(value: T, milliseconds = 150): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
