import './no-network.ts'
import { deidentify } from '../domain/x12/deidentify.ts'
import { encodingOf, tooLarge } from '../domain/x12/wire/not-wire.ts'
import { samples } from '../domain/x12/wire/samples.ts'
import { WireDesk } from '../domain/x12/wire/wire-desk.ts'
import type { WireAnswer, WireCall, WirePhase, WireSource } from './wire-call.ts'

/** Only workers have it, and the types of pages are in force here. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}

/** Between two messages about progress, in milliseconds. */
const PAUSE = 100
/** Read at once, in bytes. */
const PIECE = 1 << 18

let desk: WireDesk | undefined
let told = 0

const say = (answer: WireAnswer): void =>
  (globalThis as unknown as { postMessage(data: unknown): void }).postMessage(answer)

function tell(phase: WirePhase, done: number, total: number): void {
  if (performance.now() - told < PAUSE) return
  told = performance.now()
  say({ say: 'progress', phase, done, total })
}

globalThis.addEventListener('message', ({ data }: MessageEvent<WireCall>) => {
  if ('open' in data) open(data.open)
  else answer(data)
})

function open(source: WireSource): void {
  try {
    const { text, note } = textOf(source)
    told = 0
    tell('taking apart', 0, 1)
    const opened = WireDesk.open(text)
    if (!opened.ok) throw new Refusal(opened.problems[0]?.message)
    desk = opened.value
    const steps = desk.head()
    let step = steps.next()
    for (; !step.done; step = steps.next()) tell('adding up', step.value.done, step.value.of)
    say({ say: 'open', head: step.value, ...(note === undefined ? {} : { note }) })
  } catch (error) {
    say({ say: 'refused', message: sentenceOf(error) })
  }
}

interface Text {
  readonly text: string
  readonly note?: string
}

function textOf(source: WireSource): Text {
  if ('sample' in source) return { text: samples[source.sample] }
  if ('text' in source) return { text: source.text }
  const refusal = tooLarge(source.file.size)
  if (refusal !== undefined) throw new Refusal(refusal)
  const encoding = encodingOf(bytesOf(source.file, 0, 4096))
  if (!encoding.ok) throw new Refusal(encoding.problems[0]?.message ?? '')
  if (encoding.value !== 'utf-8')
    return {
      text: decode(source.file, encoding.value, false) as string,
      note: 'The file is UTF-16, two bytes a character. It is read here, but a payer or clearinghouse takes plain text only: save it as ASCII or UTF-8 before you send it.',
    }
  // Not UTF-8 is mostly the code page of Windows: an accent in a name.
  return {
    text: decode(source.file, 'utf-8', true) ?? (decode(source.file, 'windows-1252', false) as string),
  }
}

const bytesOf = (file: File, from: number, to: number): Uint8Array =>
  new Uint8Array(new FileReaderSync().readAsArrayBuffer(file.slice(from, to)))

/** The whole file as text, piece by piece; undefined when it is not what it was taken for. */
function decode(file: File, encoding: string, isStrict: boolean): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: isStrict })
  const parts: string[] = []
  try {
    for (let from = 0; from < file.size; from += PIECE) {
      tell('reading', from, file.size)
      parts.push(decoder.decode(bytesOf(file, from, from + PIECE), { stream: true }))
    }
    parts.push(decoder.decode())
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
  return parts.join('')
}

function answer(ask: Exclude<WireCall, { open: unknown }>): void {
  const { call } = ask
  try {
    if (!desk) throw new Error('no file is open')
    const value =
      ask.method === 'copy'
        ? deidentify(desk.whole(), ask.args[0])
        : (desk[ask.method] as (...args: unknown[]) => unknown).apply(desk, [...ask.args])
    say({ say: 'value', call, value })
  } catch (error) {
    say({ say: 'failed', call, message: sentenceOf(error) })
  }
}

/** A file that is not read, in a sentence for the reader. */
class Refusal extends Error {}

function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message
  const { name, message } = error as Error
  if (name === 'NotReadableError' || name === 'NotFoundError')
    return 'This file can no longer be read: it was moved, changed or closed to this browser. Choose it again.'
  return `Reading stopped at something that should not happen (${String(message).slice(0, 200)}). Nothing was stored; please report it, without the file.`
}
