/** Where storing failed, so that a page can say what to do next. */
export type StorageStep =
  | 'journal'
  | 'database'
  | 'schema'
  | 'start'
  | 'restore'
  | 'erase'
  | 'closed'
  | 'moved'
  | 'payload'
  | 'packs'

/** Nothing was written, and this is why. `message` is a whole sentence for the student. */
export class StorageProblem extends Error {
  readonly at: StorageStep
  /** True when the disk or the browser's allowance is full: saving a backup and freeing space helps. */
  readonly full: boolean

  constructor(at: StorageStep, message: string, options: { full?: boolean; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'StorageProblem'
    this.at = at
    this.full = options.full ?? false
  }
}

/** Quota errors hide in `AbortError.inner` (Dexie) and in `cause`. */
export function isQuota(error: unknown, depth = 0): boolean {
  if (depth > 5 || error === null || typeof error !== 'object') return false
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown }
  return name === 'QuotaExceededError' || isQuota(inner, depth + 1) || isQuota(cause, depth + 1)
}

export function storageProblem(at: StorageStep, error: unknown): StorageProblem {
  if (error instanceof StorageProblem) return error
  const inner = (error as { inner?: unknown } | null)?.inner
  if (inner instanceof StorageProblem) return inner
  if ((error as { name?: unknown } | null)?.name === 'DatabaseClosedError') {
    return new StorageProblem(
      'closed',
      'This page may no longer write, so this was not saved. Reload the page, then do it again.',
      { cause: error },
    )
  }
  if (isQuota(error)) {
    return new StorageProblem(
      at,
      'The browser has no room left, so this was not saved. Save a backup file, free some disk space, then try again.',
      { full: true, cause: error },
    )
  }
  return new StorageProblem(
    at,
    `This was not saved: the browser's storage answered "${nameOf(error)}". Save a backup file, reload the page, then try again.`,
    { cause: error },
  )
}

const nameOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 200)
