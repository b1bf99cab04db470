import { atom } from 'nanostores'
import type { Fold } from '../domain/attempt/event.ts'
import type { PayloadKind } from '../domain/attempt/payload.ts'
import { openProfile, type Profile } from '../storage/profile.ts'

/** Where the learner's work stands on this computer, in words that the header shows. */
export type Saving =
  | { readonly state: 'opening' }
  | { readonly state: 'ready'; readonly at: string | undefined; readonly promise: 'strong' | 'weak' }
  | { readonly state: 'saving' }
  /** The last write failed; the next one may work again. */
  | { readonly state: 'stopped'; readonly message: string }
  /** This tab may not write any more: another version, a restore elsewhere, cleared data. The page locks. */
  | { readonly state: 'locked'; readonly message: string }

export const $saving = atom<Saving>({ state: 'opening' })

let opened: Promise<Profile> | undefined

/** The one profile of this tab, opened when the first island asks. */
export function profile(): Promise<Profile> {
  opened ??= open()
  return opened
}

async function open(): Promise<Profile> {
  try {
    const own = await openProfile()
    own.onStop((problem) => $saving.set({ state: 'locked', message: problem.message }))
    $saving.set({ state: 'ready', at: undefined, promise: own.promise })
    return own
  } catch (error) {
    $saving.set({ state: 'stopped', message: textOf(error) })
    throw error
  }
}

let pending = 0

/** Runs a write and shows "Saving", then "Saved 10:42", or why it could not be saved. */
async function saving<T>(write: (own: Profile) => Promise<T>): Promise<T> {
  const own = await profile()
  pending += 1
  $saving.set({ state: 'saving' })
  try {
    const result = await write(own)
    // "Saved" means everything: a write that is still on its way keeps it at "Saving".
    if (pending === 1) $saving.set({ state: 'ready', at: clockTime(), promise: own.promise })
    return result
  } catch (error) {
    if ($saving.get().state !== 'locked') $saving.set({ state: 'stopped', message: textOf(error) })
    throw error
  } finally {
    pending -= 1
  }
}

/** Adds what happened to the log; resolves when it is acknowledged. */
export const addEvent = (kind: PayloadKind, payload: unknown) => saving((own) => own.append(kind, payload))

export const putDraft = (key: string, value: unknown) => saving((own) => own.drafts.put(key, value))

/** Keeps a listener fed with a view over the log; returns the way to stop. Safe to call before the profile is open. */
export function watchFold<State>(fold: Fold<State>, listener: (state: State) => void): () => void {
  let end: (() => void) | undefined
  let stopped = false
  profile().then(
    (own) => {
      if (!stopped) end = own.watch(fold, listener)
    },
    () => undefined,
  )
  return () => {
    stopped = true
    end?.()
  }
}

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const clockTime = (): string => new Date().toTimeString().slice(0, 5)
