import { atom } from 'nanostores'
import type { SampleId } from '../domain/x12/wire/samples.ts'
import type { FileHead } from '../domain/x12/wire/wire-desk.ts'
import type { WireAnswer, WireCall, WireClient, WirePhase, WireSource } from '../workers/wire-call.ts'

export type { WireClient, WirePhase } from '../workers/wire-call.ts'

/** One file that was dropped, chosen, pasted or taken from the samples. It lives in the memory of this tab only. */
export type WireFile = { readonly id: number; readonly name: string } & (
  | { readonly state: 'waiting' }
  | { readonly state: 'working'; readonly phase: WirePhase; readonly done: number; readonly total: number }
  | { readonly state: 'refused'; readonly message: string }
  | { readonly state: 'open'; readonly head: FileHead; readonly note?: string; readonly ask: WireClient }
)

/** Nothing here is ever written down: no journal, no database, no cache, no address. */
export const $wire = atom<readonly WireFile[]>([])

/** Files that are held at once: each is taken apart in a worker of its own. */
export const MOST_FILES = 12

interface Held {
  readonly source: WireSource
  worker?: Worker
}
const held = new Map<number, Held>()
let next = 1

/** Opens files one after the other, in the order in which they came. False when there are too many open already. */
export function openWire(
  sources: readonly { readonly name: string; readonly source: WireSource }[],
): boolean {
  if ($wire.get().length + sources.length > MOST_FILES) return false
  const added = sources.map(({ name, source }): WireFile => {
    const id = next++
    held.set(id, { source })
    return { id, name, state: 'waiting' }
  })
  $wire.set([...$wire.get(), ...added])
  work()
  return true
}

export const openWireSample = (id: SampleId, name: string): boolean =>
  openWire([{ name, source: { sample: id } }])

/** Forgets a file, at any time: its worker ends, and with it every trace of the file. */
export function closeWire(id: number): void {
  held.get(id)?.worker?.terminate()
  held.delete(id)
  $wire.set($wire.get().filter((file) => file.id !== id))
  work()
}

function work(): void {
  const files = $wire.get()
  const first = files.find(({ state }) => state === 'waiting')
  const holding = first && held.get(first.id)
  if (first && holding && !files.some(({ state }) => state === 'working')) start(first.id, holding)
}

function start(id: number, holding: Held): void {
  const worker = new Worker(new URL('../workers/wire.ts', import.meta.url), { type: 'module' })
  holding.worker = worker
  change(id, { state: 'working', phase: 'reading', done: 0, total: 1 })
  const client = clientOf(worker)
  const refuse = (message: string) => {
    worker.terminate()
    change(id, { state: 'refused', message })
    work()
  }
  worker.addEventListener('error', () => refuse(STOPPED))
  worker.addEventListener('message', ({ data }: MessageEvent<WireAnswer>) => {
    if (data.say === 'progress') {
      const { phase, done, total } = data
      change(id, { state: 'working', phase, done, total })
    } else if (data.say === 'refused') refuse(data.message)
    else if (data.say === 'open') {
      const note = data.note === undefined ? {} : { note: data.note }
      change(id, { state: 'open', head: data.head, ...note, ask: client })
      work()
    }
  })
  worker.postMessage({ open: holding.source } satisfies WireCall)
}

type State<T = WireFile> = T extends WireFile ? Omit<T, 'id' | 'name'> : never

const change = (id: number, state: State): void =>
  $wire.set(
    $wire.get().map((file) => (file.id === id ? ({ id, name: file.name, ...state } as WireFile) : file)),
  )

const STOPPED =
  'The part of the page that reads files stopped, perhaps for want of memory. Close other files, then open this one again.'

/** Questions by number, answered in any order. */
function clientOf(worker: Worker): WireClient {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let last = 0
  worker.addEventListener('message', ({ data }: MessageEvent<WireAnswer>) => {
    if (data.say !== 'value' && data.say !== 'failed') return
    const who = waiting.get(data.call)
    waiting.delete(data.call)
    if (data.say === 'value') who?.resolve(data.value)
    else who?.reject(new Error(data.message))
  })
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error(STOPPED))
    waiting.clear()
  })
  const ask = (method: string, args: readonly unknown[]) =>
    new Promise((resolve, reject) => {
      const call = ++last
      waiting.set(call, { resolve, reject })
      worker.postMessage({ call, method, args })
    })
  const methods = [
    'heads',
    'segments',
    'claims',
    'claim',
    'remits',
    'benefits',
    'todo',
    'syntax',
    'find',
    'copy',
  ] as const
  return Object.fromEntries(
    methods.map((method) => [method, (...args: unknown[]) => ask(method, args)]),
  ) as unknown as WireClient
}

/** One secret for this tab: files of one visit that belong together still do when they are copied without their people. */
let seed: string | undefined
export function copySeed(): string {
  seed ??= Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  return seed
}
