import type { Problem } from '../../kernel/problem.ts'
import type { Release } from '../release.ts'
import { decoder } from './decode.ts'
import { fingerprint } from './fingerprint.ts'
import { askLicence, type Format, type Reading, type ReadNote } from './format.ts'
import { formats } from './formats.ts'
import { verifiedAs } from './known-files.ts'
import { isZip, recognise } from './recognise.ts'
import { HEAD, PIECE, type Source, sourceOf } from './source.ts'
import { readZip, unpack } from './zip.ts'

/** How far reading has come: bytes of the file, or of what a zip unpacks to. */
export interface Progress {
  readonly name: string
  readonly done: number
  readonly of: number
}

/** What became of a file, or of one file in a zip: releases, or problems, or why it was left aside. Never two of them. */
export interface ReadFile {
  /** `icd10-2026.zip › icd10cm_order_2026.txt` */
  readonly name: string
  readonly format: Format | undefined
  /** With their file (name, bytes, SHA-256, verified) in the head. */
  readonly releases: readonly Release[]
  readonly problems: readonly Problem[]
  /** Why it was left aside in a zip that holds other things: a sentence. */
  readonly left: string | undefined
}

/** A dropped file larger than this is none of ours. */
const LARGEST = 157_286_400
/** A zip in a zip, and no deeper. */
const NESTED = 2

/**
 * Reads one dropped file: a code file, or a zip that may hold several. Take it step by step: after each step there is
 * time for progress, for other work, and to stop by asking for no more. Nothing is kept of a file that has a problem.
 */
export function* readOfficial(
  source: Source,
  note: ReadNote,
  candidates: readonly Format[] = formats,
): Generator<Progress, readonly ReadFile[]> {
  if (source.size > LARGEST) return [failed(note.name, TOO_LARGE)]
  if (isZip(source.read(0, 4))) return yield* readArchive(source, note, candidates, 1)
  const eater = eat(note, candidates, source.size)
  for (let at = 0; at < source.size && eater.wantsMore; at += PIECE) {
    eater.take(source.read(at, Math.min(at + PIECE, source.size)))
    yield { name: note.name, done: Math.min(at + PIECE, source.size), of: source.size }
  }
  return [eater.end()]
}

function* readArchive(
  source: Source,
  note: ReadNote,
  candidates: readonly Format[],
  depth: number,
): Generator<Progress, readonly ReadFile[]> {
  const directory = readZip(source)
  if (!directory.ok) return [{ ...none(note.name), problems: directory.problems }]
  const entries = directory.value.filter(({ name }) => !name.endsWith('/'))
  if (entries.some(({ name }) => name === '[Content_Types].xml')) {
    const document = failed(note.name, `This is an Excel or Word document, not a code file. ${CHOOSE}`)
    return [depth === 1 ? document : aside(document)]
  }
  if (depth > NESTED)
    return [failed(note.name, 'Zips lie in zips in zips. Unpack it and choose the file itself.')]
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  const files: ReadFile[] = []
  let done = 0
  for (const entry of entries) {
    const inner: ReadNote = { ...note, name: lastPart(entry.name), within: note.name }
    const name = `${note.name} › ${entry.name}`
    const eater = eat(inner, candidates, entry.size, name)
    const steps = unpack(source, entry, (bytes) => {
      eater.take(bytes)
      return eater.wantsMore
    })
    let step = steps.next()
    for (; !step.done; step = steps.next()) yield { name, done: done + step.value, of: total }
    done += entry.size
    const problem = step.value
    if (problem && !eater.isLeft) files.push(failed(name, problem))
    else if (eater.zip)
      files.push(...(yield* readArchive(sourceOf(eater.zip), { ...inner, name }, candidates, depth + 1)))
    else files.push(aside(eater.end()))
  }
  if (entries.length === 0) return [failed(note.name, `The zip is empty. ${CHOOSE}`)]
  const best = bestOf(files)
  const isNothing = best.every(({ releases, problems }) => releases.length === 0 && problems.length === 0)
  return isNothing && depth === 1 ? [failed(note.name, nothingIn(best)), ...best] : best
}

/** In a zip, a file that is none of ours is no problem. */
const aside = (file: ReadFile): ReadFile =>
  file.format || file.problems.length === 0
    ? file
    : { ...file, problems: [], left: file.problems[0]?.message ?? '' }

/** Of files that give the same release, the one that says most is taken. */
function bestOf(files: readonly ReadFile[]): readonly ReadFile[] {
  const best = new Map<string, ReadFile>()
  for (const file of files)
    for (const { head } of file.releases) {
      const other = best.get(head.id)
      if (!other || (other.format?.rank ?? 0) < (file.format?.rank ?? 0)) best.set(head.id, file)
    }
  return files.map((file) => {
    const [first] = file.releases
    const winner = first && best.get(first.head.id)
    return winner && winner !== file
      ? {
          ...file,
          releases: [],
          left: `It lists the same codes as ${lastPart(winner.name)}, which says more.`,
        }
      : file
  })
}

interface Eater {
  take(bytes: Uint8Array): void
  readonly wantsMore: boolean
  readonly isLeft: boolean
  /** The bytes, when it turned out to be a zip. */
  readonly zip: Uint8Array | undefined
  end(): ReadFile
}

/** Takes the bytes of one file as they come: looks what it is, then decodes, hashes and reads. */
function eat(note: ReadNote, candidates: readonly Format[], size: number, name = note.name): Eater {
  const hash = fingerprint()
  const decode = decoder()
  const held: Uint8Array[] = []
  let heldBytes = 0
  let started: { format: Format; reading: Reading } | undefined
  let problems: readonly Problem[] = []
  let locked: Format | undefined
  let archive = false
  const start = () => {
    const head = joined(held, heldBytes)
    if (isZip(head)) {
      archive = true
      if (size > LARGEST) problems = [{ at: 'file', message: TOO_LARGE }]
      return
    }
    const known = recognise(head.subarray(0, HEAD), candidates)
    if (!known.ok) problems = known.problems
    else if (known.value.isLicensed && !note.hasLicence) {
      locked = known.value
      problems = [{ at: askLicence, message: LICENCE }]
    } else {
      started = { format: known.value, reading: known.value.begin(note) }
      read(head)
    }
    held.length = 0
  }
  const read = (bytes: Uint8Array) => {
    if (!started || started.reading.isLost) return
    hash.take(bytes)
    started.reading.take(decode.take(bytes))
  }
  return {
    get wantsMore() {
      return problems.length === 0 && !started?.reading.isLost
    },
    get isLeft() {
      return problems.length > 0 && !locked
    },
    get zip() {
      return archive && problems.length === 0 ? joined(held, heldBytes) : undefined
    },
    take(bytes) {
      if (started) return read(bytes)
      held.push(bytes.slice())
      heldBytes += bytes.length
      if (!archive && problems.length === 0 && (heldBytes >= HEAD || heldBytes >= size)) start()
    },
    end() {
      if (!started && !archive && problems.length === 0) start()
      if (!started) return { ...none(name), format: locked, problems }
      started.reading.take(decode.end())
      const result = started.reading.end()
      if (!result.ok) return { ...none(name), format: started.format, problems: result.problems }
      const sha256 = hash.end()
      const verified = verifiedAs(sha256)
      const file = { name, bytes: size, sha256, ...(verified ? { verified } : {}) }
      const releases = result.value.map(({ head, columns }) => ({
        head: { ...head, files: [file] },
        columns,
      }))
      return { ...none(name), format: started.format, releases }
    },
  }
}

const LICENCE =
  'This file holds CPT, which belongs to the AMA. Say first that you hold a license for it, then load the file again.'
const CHOOSE = 'Choose the text, CSV or XML file, or the zip, as its owner publishes it.'

const TOO_LARGE = `It has more than 150 MB, and no code file has. ${CHOOSE}`

function nothingIn(files: readonly ReadFile[]): string {
  const names = files.slice(0, 3).map(({ name }) => lastPart(name))
  return `The zip holds no code file that is known here, only ${names.join(', ')}${files.length > 3 ? ' …' : ''}. ${CHOOSE}`
}

const none = (name: string): ReadFile => ({
  name,
  format: undefined,
  releases: [],
  problems: [],
  left: undefined,
})
const failed = (name: string, message: string): ReadFile => ({
  ...none(name),
  problems: [{ at: 'file', message }],
})
const lastPart = (name: string): string => name.split(/\/| › /).at(-1) ?? name

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  const all = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
