import { atom, onMount } from 'nanostores'
import { PackIndex, type SitePack } from '../domain/codes/pack-index.ts'
import type { ReleaseHead } from '../domain/codes/release.ts'
import type { Day } from '../domain/kernel/day.ts'
import { today } from '../storage/clock.ts'
import type { StoredPack } from '../storage/files/stored-pack.ts'
import { browserPackTools, Packs } from '../storage/packs.ts'
import type { FileAnswer, FileCall, FilePhase, FileResult } from '../workers/codes-file-call.ts'
import { fetchBytes, unzipped } from './content.ts'
import { $saving, profile } from './profile.ts'

/** The lists that stand in this browser, and the room they take. */
export type OwnLists =
  | { readonly state: 'looking' }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'ready'
      readonly packs: readonly StoredPack[]
      /** Bytes; free is undefined where the browser does not say. */
      readonly used: number
      readonly free: number | undefined
    }

/** One file that was dropped or chosen. */
export interface OwnJob {
  readonly id: number
  readonly file: File
  readonly state: 'waiting' | 'working' | 'done' | 'cancelled' | 'failed'
  readonly phase: FilePhase
  /** Bytes. */
  readonly done: number
  readonly total: number
  readonly results: readonly FileResult[]
  /** Why the file could not be read at all. */
  readonly message?: string
}

export const $ownLists = atom<OwnLists>({ state: 'looking' })
export const $ownJobs = atom<readonly OwnJob[]>([])

onMount($ownLists, () => watchOwnPacks(() => void look()))

async function look(): Promise<void> {
  try {
    const shelf = await packs()
    const [found, free] = await Promise.all([shelf.list(), browserPackTools().free()])
    const used = found.reduce((total, pack) => total + pack.bytes, 0)
    $ownLists.set({ state: 'ready', packs: found, used, free })
  } catch (error) {
    $ownLists.set({ state: 'failed', message: textOf(error) })
  }
}

let shelf: Promise<Packs> | undefined

/** Opened after the profile, so that a killed erase is finished first. */
function packs(): Promise<Packs> {
  shelf ??= profile().then(({ id }) => new Packs(id, browserPackTools()))
  return shelf
}

/** Heads of the student's own releases, by id. */
export const listOwnPacks = async (): Promise<readonly ReleaseHead[]> =>
  (await (await packs()).list()).map(({ head }) => head)

/** The bytes of one, ready for `openPack`. Rejects with a sentence when it is not here any more. */
export const readOwnPack = async (id: string): Promise<Uint8Array> =>
  unzipped((await (await packs()).read(id)) as Uint8Array<ArrayBuffer>)

export async function removeOwnPack(id: string): Promise<void> {
  await (await packs()).remove(id)
  changed()
}

const CHANNEL = 'clean-claim/own-codes'
const listeners = new Set<() => void>()

/** Calls now, and whenever the set of own releases changed, in this tab or in another. Returns the way to stop. */
export function watchOwnPacks(listener: () => void): () => void {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
  channel?.addEventListener('message', listener)
  listeners.add(listener)
  listener()
  return () => {
    channel?.close()
    listeners.delete(listener)
  }
}

function changed(): void {
  // A channel of its own for each call: it does not speak to itself, so this tab's listeners hear once.
  if (typeof BroadcastChannel !== 'undefined') {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage('changed')
    channel.close()
  } else for (const listener of listeners) listener()
}

interface Waiting {
  readonly id: number
  readonly file: File
  readonly from: Day | undefined
  readonly hasLicence: boolean
}

let next = 1
let queue: readonly Waiting[] = []
let current: { readonly id: number; readonly worker: Worker; readonly end: () => void } | undefined

/** Reads files one after the other. `hasLicence`: the student said just now that they hold a licence for CPT. */
export function addOwnFiles(
  files: readonly File[],
  options: { readonly from?: Day; readonly hasLicence?: boolean } = {},
): void {
  const added = files.map((file) => ({
    id: next++,
    file,
    from: options.from,
    hasLicence: options.hasLicence ?? false,
  }))
  queue = [...queue, ...added]
  $ownJobs.set([
    ...$ownJobs.get(),
    ...added.map(
      ({ id, file }): OwnJob => ({
        id,
        file,
        state: 'waiting',
        phase: 'reading',
        done: 0,
        total: file.size,
        results: [],
      }),
    ),
  ])
  void work()
}

/** Stops a file; what was stored of it so far stays, nothing half is ever there. */
export function cancelOwnFile(id: number): void {
  queue = queue.filter((waiting) => waiting.id !== id)
  change(id, { state: 'cancelled' })
  if (current?.id === id) current.end()
}

/** Takes a finished file off the page. */
export const forgetOwnJob = (id: number): void => $ownJobs.set($ownJobs.get().filter((job) => job.id !== id))

async function work(): Promise<void> {
  if (current) return
  for (let [first] = queue; first; [first] = queue) {
    queue = queue.slice(1)
    await run(first)
    changed()
  }
}

function run({ id, file, from, hasLicence }: Waiting): Promise<void> {
  const day = today()
  return new Promise((resolve) => {
    const worker = new Worker(new URL('../workers/codes-file.ts', import.meta.url), { type: 'module' })
    const stopWatching = $saving.listen(({ state }) => state === 'locked' && cancelOwnFile(id))
    const end = () => {
      worker.terminate()
      stopWatching()
      current = undefined
      resolve()
    }
    current = { id, worker, end }
    change(id, { state: 'working' })
    worker.addEventListener('error', () => {
      change(id, { state: 'failed', message: STOPPED })
      end()
    })
    worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      if (current?.id !== id) return
      if (data.say === 'progress') change(id, { done: data.done, total: data.total, phase: data.phase })
      else if (data.say === 'result') change(id, { results: [...resultsOf(id), data.result] })
      else {
        change(id, { state: 'done' })
        end()
      }
    })
    profile().then(
      (own) =>
        worker.postMessage({
          file,
          profile: own.id,
          today: day,
          ...(from ? { from } : {}),
          ...(hasLicence ? { licenceSaidOn: day } : {}),
        } satisfies FileCall),
      (error) => {
        change(id, { state: 'failed', message: textOf(error) })
        end()
      },
    )
  })
}

const STOPPED = 'The part of the page that reads files stopped. Reload the page, then load the file again.'

const resultsOf = (id: number): readonly FileResult[] =>
  $ownJobs.get().find((job) => job.id === id)?.results ?? []

const change = (id: number, part: Partial<OwnJob>): void =>
  $ownJobs.set($ownJobs.get().map((job) => (job.id === id ? { ...job, ...part } : job)))

/**
 * What the operator of this site packed for everybody. `folder`: address of its `packs/` folder, undefined when the build
 * had none; then nothing is asked for.
 */
export async function fetchPackIndex(folder: string | undefined): Promise<readonly SitePack[]> {
  if (folder === undefined) return []
  const bytes = await fetchBytes(new URL('index.json', folder).href)
  if (!bytes.ok) return []
  try {
    return PackIndex.parse(JSON.parse(new TextDecoder().decode(bytes.value))).packs
  } catch {
    return []
  }
}

/** The bytes of one of the operator's packs, ready for `openPack`. */
export const fetchSitePack = (folder: string, pack: SitePack) => fetchBytes(new URL(pack.file, folder).href)

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
