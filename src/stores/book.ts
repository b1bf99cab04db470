import { type BookClient, makeClient } from '../domain/codes/book-client.ts'
import { bookFiles, packFiles } from '../domain/codes/book-files.ts'
import type { CodeFinder } from '../domain/codes/entry.ts'
import { openPack } from '../domain/codes/pack.ts'
import { joinCodes, rowsOf } from '../domain/codes/rows.ts'
import { bad, good, type Result } from '../domain/kernel/result.ts'
import type { BookAnswer, BookCall } from '../workers/book-call.ts'
import { fetchBytes } from './content.ts'

const made = new Map<string, Promise<Result<CodeFinder>>>()

/** The shipped codes by key, for fields and claims: opened once a page. `folder` is the address of the book's files. */
export function fetchBook(folder: string): Promise<Result<CodeFinder>> {
  const known = made.get(folder)
  if (known) return known
  const opening = openBook(folder)
  made.set(folder, opening)
  opening.then((book) => {
    if (!book.ok) made.delete(folder)
  })
  return opening
}

async function openBook(folder: string): Promise<Result<CodeFinder>> {
  const releases = await Promise.all(packFiles.map((name) => openFile(new URL(name, folder).href)))
  const problems = releases.flatMap((release) => (release.ok ? [] : release.problems))
  if (problems.length > 0) return bad(problems)
  return good(joinCodes(releases.flatMap((release) => (release.ok ? [rowsOf(release.value)] : []))))
}

async function openFile(url: string) {
  const bytes = await fetchBytes(url)
  return bytes.ok ? openPack(bytes.value) : bytes
}

const clients = new Map<string, Promise<BookClient>>()

/** The code book behind a worker: search, places, conflicts. Started at the first question of a page. */
export function openClient(folder: string): Promise<BookClient> {
  const known = clients.get(folder)
  if (known) return known
  const opening = startClient(folder)
  clients.set(folder, opening)
  opening.catch(() => clients.delete(folder))
  return opening
}

async function startClient(folder: string): Promise<BookClient> {
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
    await ask('open', [bytes.value])
  }
  const words = await fetchBytes(new URL(bookFiles.words, folder).href)
  if (words.ok) await ask('teach', [new TextDecoder().decode(words.value)])
  return makeClient(ask)
}
