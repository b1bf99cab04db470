import { useEffect, useRef, useState } from 'preact/hooks'
import type * as z from 'zod/mini'
import { profile, putDraft } from '../../../stores/profile.ts'

/** Something being written: kept under its key with each change, and there again after a reload. */
export function useDraft<T>(key: string, schema: z.ZodMiniType<T>, blank: T): [T, (value: T) => void] {
  const [value, setValue] = useState(blank)
  const touched = useRef(false)
  useEffect(() => {
    let isGone = false
    touched.current = false
    setValue(blank)
    readDraft(key, schema).then((draft) => {
      // What was typed while the draft was read is newer.
      if (!isGone && !touched.current && draft !== undefined) setValue(draft)
    })
    return () => {
      isGone = true
    }
  }, [key])
  const change = (next: T) => {
    touched.current = true
    setValue(next)
    // The header says it when saving has stopped.
    void putDraft(key, next).catch(() => undefined)
  }
  return [value, change]
}

async function readDraft<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | undefined> {
  try {
    const parsed = schema.safeParse(await (await profile()).drafts.get(key))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined // storage says itself, in the header, that it could not be opened
  }
}
