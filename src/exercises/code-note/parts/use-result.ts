import { useEffect, useState } from 'preact/hooks'
import type { Result } from './Result.tsx'

/** The comparison is read when there is something to compare, so that the desk opens lighter. */
export function useResult(isWanted: boolean): typeof Result | undefined {
  const [part, setPart] = useState<typeof Result>()
  useEffect(() => {
    if (isWanted) import('./Result.tsx').then((module) => setPart(() => module.Result))
  }, [isWanted])
  return part
}
