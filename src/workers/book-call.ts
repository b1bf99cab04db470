import type { BookMethod } from '../domain/codes/book-client.ts'

/** A question to the code book's worker: by number, answered in any order. */
export interface BookCall {
  readonly call: number
  /** `open`: bytes of a pack, and of the pack of its notes if there is one · `pcs`: text of the tables · `teach`: text of the search words · `remove`: id of a release · else a method of the BookDesk */
  readonly method: BookMethod | 'open' | 'pcs' | 'teach' | 'remove'
  readonly args: readonly unknown[]
}

export type BookAnswer =
  | { readonly call: number; readonly ok: true; readonly value: unknown }
  | { readonly call: number; readonly ok: false; readonly message: string }
