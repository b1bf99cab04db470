/**
 * Bytes that can be asked for in any order: a File through `FileReaderSync` in a worker, a file descriptor in Node, an
 * array in a test. `read` gives the bytes from `from` up to, not including, `to`.
 */
export interface Source {
  readonly size: number
  read(from: number, to: number): Uint8Array
}

export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (from, to) => bytes.subarray(from, to),
})

/** Bytes given to a reader at once: no call takes longer than 50 ms. */
export const PIECE = 131_072
/** Enough of a file to tell what it is. */
export const HEAD = 65_536
