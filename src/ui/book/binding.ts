import { useEffect, useState } from 'preact/hooks'
import type { BookClient } from '../../domain/codes/book-client.ts'
import type { BookMark, MarkedRow } from '../../domain/codes/marks.ts'
import type { PcsBook } from '../../domain/codes/pcs/words.ts'

/** The code book as a view is given it: what it knows, and what the student keeps in it. */
export interface BookBinding {
  readonly client: BookClient
  readonly marks: {
    watch(listener: (marks: readonly BookMark[]) => void): () => void
    change(row: MarkedRow, patch: Partial<BookMark>): Promise<void>
  }
  /** The tables of ICD-10-PCS; undefined where the site has none. Rejects when they cannot be read. */
  readonly tables?: (() => Promise<PcsBook>) | undefined
  /** May hints about codes that do not stand together be shown? */
  readonly hints: {
    watch(listener: (isOn: boolean) => void): () => void
    set(isOn: boolean): Promise<void>
  }
}

/** The newest value of something that is heard. */
export function useHeard<T>(
  heard: { watch(listener: (value: T) => void): () => void } | undefined,
  first: T,
): T {
  const [value, setValue] = useState(first)
  useEffect(() => heard?.watch((next) => setValue(() => next)), [heard])
  return value
}
