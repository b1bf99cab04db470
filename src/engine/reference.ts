import { shippedCodes } from '../build/book.ts'
import { ContentReader, readLists, readPairs, readProcedures } from '../build/content.ts'
import type { Reference } from '../domain/codes/entry.ts'
import type { Day } from '../domain/kernel/day.ts'

let shelf: Omit<Reference, 'today'> | undefined

/** The shipped code sets and lists as a Reference for a day, read once a run. */
export function shippedReference(today: Day): Reference {
  if (!shelf) {
    const reader = new ContentReader()
    shelf = {
      codes: shippedCodes(reader),
      procedures: { ...readProcedures(reader) },
      pairs: [...readPairs(reader)],
      lists: readLists(reader),
    }
  }
  return { ...shelf, today }
}
