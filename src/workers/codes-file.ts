import './no-network.ts'
import { type ReadFile, readOfficial } from '../domain/codes/official/read-official.ts'
import type { Source } from '../domain/codes/official/source.ts'
import { makePack } from '../domain/codes/pack.ts'
import type { ReleaseHead } from '../domain/codes/release.ts'
import type { StoredPack } from '../storage/files/stored-pack.ts'
import { browserPackTools, Packs } from '../storage/packs.ts'
import { StorageProblem } from '../storage/storage-problem.ts'
import type { FileAnswer, FileCall, FilePhase, FileResult } from './codes-file-call.ts'

/** Only workers have it, and the types of pages are in force here. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}

/** Between two messages about progress, in milliseconds. */
const PAUSE = 100

const say = (answer: FileAnswer): void =>
  (globalThis as unknown as { postMessage(data: unknown): void }).postMessage(answer)

globalThis.addEventListener('message', ({ data }: MessageEvent<FileCall>) => {
  void work(data).then(() => say({ say: 'end' }))
})

/** Reads, packs and stores one file; each list in it whole or not at all. The page ends this worker to cancel. */
async function work(call: FileCall): Promise<void> {
  const { file, from, licenceSaidOn } = call
  try {
    const note = { name: file.name, hasLicence: licenceSaidOn !== undefined, ...(from ? { from } : {}) }
    const reading = readOfficial(sourceOf(file), note)
    let told = 0
    let step = reading.next()
    for (; !step.done; step = reading.next()) {
      if (performance.now() - told < PAUSE) continue
      told = performance.now()
      say({ say: 'progress', phase: 'reading', done: step.value.done, total: step.value.of })
    }
    for (const read of step.value) say({ say: 'result', result: await keep(read, call) })
  } catch (error) {
    const problems = [{ at: 'file', message: sentenceOf(error) }]
    say({ say: 'result', result: { name: file.name, stored: [], problems } })
  }
}

/** The file's bytes as they are asked for: it is never in memory as a whole. */
function sourceOf(file: File): Source {
  const reader = new FileReaderSync()
  return {
    size: file.size,
    read: (from, to) => new Uint8Array(reader.readAsArrayBuffer(file.slice(from, to))),
  }
}

async function keep(read: ReadFile, call: FileCall): Promise<FileResult> {
  const { name, format, left, problems } = read
  const told = { name, ...(format ? { says: format.says } : {}), ...(left === undefined ? {} : { left }) }
  const packs = new Packs(call.profile, browserPackTools())
  const tell = (phase: FilePhase) => say({ say: 'progress', phase, done: 1, total: 1 })
  const stored: ReleaseHead[] = []
  try {
    for (const { head: bare, columns } of read.releases) {
      const head = { ...bare, madeOn: call.today }
      const rank = format?.rank ?? 0
      const known = (await packs.list()).find((pack) => pack.head.id === head.id)
      if (known && known.rank > rank) {
        const message = `${known.head.name} is already here from a file that says more, and was kept. Remove it first if you want this one instead.`
        return { ...told, stored, problems: [{ at: 'rank', message }] }
      }
      tell('packing')
      const body = await zipped(makePack({ head, columns }))
      tell('storing')
      await packs.save(storedPack(head, body.length, rank, call), body)
      stored.push(head)
    }
    return { ...told, stored, problems }
  } catch (error) {
    return { ...told, stored, problems: [{ at: 'storage', message: sentenceOf(error) }] }
  }
}

function storedPack(head: ReleaseHead, bytes: number, rank: number, { licenceSaidOn }: FileCall): StoredPack {
  return { head, bytes, rank, ...(head.isLicensed && licenceSaidOn ? { licenceSaidOn } : {}) }
}

async function zipped(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** A file that was moved, changed or locked while it was being read says so in one of these. */
function sentenceOf(error: unknown): string {
  if (error instanceof StorageProblem) return error.message
  const { name, message } = error as Error
  if (name === 'NotReadableError' || name === 'NotFoundError')
    return 'This file can no longer be read: it was moved, changed or closed to this browser. Choose it again.'
  return `Reading stopped at something that should not happen (${String(message).slice(0, 200)}). Nothing was stored; please report it.`
}
