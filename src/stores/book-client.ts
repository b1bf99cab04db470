import { type BookClient, makeClient } from '../domain/codes/book-client.ts'
import { bookFiles, packFiles } from '../domain/codes/book-files.ts'
import type { BookAnswer, BookCall } from '../workers/book-call.ts'
import { fetchBytes } from './content.ts'

const PLACE_FIRST_MS = 150

const clients = new Map<string, Promise<BookClient>>()

/**
 * The code book behind a worker: search, places, conflicts. Started at the first question of a page. `folder`: address of
 * the book's files; `packs`: of what the operator packed for everybody, undefined when the build had none.
 */
export function openClient(folder: string, packs?: string): Promise<BookClient> {
  const known = clients.get(folder)
  if (known) return known
  const opening = startClient(folder, packs)
  clients.set(folder, opening)
  opening.catch(() => clients.delete(folder))
  return opening
}

async function startClient(folder: string, packs: string | undefined): Promise<BookClient> {
  const worker = new Worker(new URL('../workers/book.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let next = 1
  worker.addEventListener('message', ({ data }: MessageEvent<BookAnswer>) => {
    const question = waiting.get(data.call)
    waiting.delete(data.call)
    if (data.ok) question?.resolve(data.value)
    else question?.reject(new Error(data.message))
  })
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The code book stopped. Reload the page.'))
    waiting.clear()
    clients.delete(folder)
  })
  const ask = (method: BookCall['method'], args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const call = next++
      waiting.set(call, { resolve, reject })
      worker.postMessage({ call, method, args } satisfies BookCall)
    })
  // A worker has no network: the page hands it the bytes.
  for (const name of packFiles) {
    const bytes = await fetchBytes(new URL(name, folder).href)
    if (!bytes.ok) {
      worker.terminate()
      throw new Error(bytes.problems[0]?.message)
    }
    const notes =
      name === bookFiles.icd10cm ? await fetchBytes(new URL(bookFiles.notes, folder).href) : undefined
    await ask('open', [bytes.value, notes?.ok ? notes.value : undefined])
  }
  const pcs = await fetchBytes(new URL(bookFiles.pcs, folder).href)
  if (pcs.ok) await ask('pcs', [new TextDecoder().decode(pcs.value)])
  const words = await fetchBytes(new URL(bookFiles.words, folder).href)
  if (words.ok) await ask('teach', [new TextDecoder().decode(words.value)])
  const client = makeClient(ask)
  // The indexes are made before somebody types, but after a place that a link asked for.
  setTimeout(() => void client.prepare().catch(() => undefined), PLACE_FIRST_MS)
  // What stands in this browser joins behind the shipped set, which speaks first because it has the notes.
  import('./book-own.ts').then(({ followOwn }) => followOwn(ask, packs)).catch(() => undefined)
  return client
}
