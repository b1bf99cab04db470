import './no-network.ts'
import { answerOf } from '../domain/codes/book-client.ts'
import { BookDesk } from '../domain/codes/book-desk.ts'
import type { BookWords } from '../domain/codes/book-files.ts'
import { openPack } from '../domain/codes/pack.ts'
import type { PcsBook } from '../domain/codes/pcs/words.ts'
import { withNotes } from '../domain/codes/rows.ts'
import type { BookAnswer, BookCall } from './book-call.ts'

const desk = new BookDesk()

globalThis.addEventListener('message', ({ data }: MessageEvent<BookCall>) => {
  const reply = (answer: BookAnswer) =>
    (globalThis as unknown as { postMessage(data: unknown): void }).postMessage(answer)
  try {
    reply({ call: data.call, ok: true, value: answer(data) })
  } catch (error) {
    reply({ call: data.call, ok: false, message: error instanceof Error ? error.message : String(error) })
  }
})

function answer({ method, args }: BookCall): unknown {
  if (method === 'open') {
    const release = openPack(args[0] as Uint8Array)
    if (!release.ok) throw new Error(release.problems[0]?.message)
    const notes = args[1] ? openPack(args[1] as Uint8Array) : undefined
    desk.add(notes?.ok ? withNotes(release.value, notes.value) : release.value)
    return release.value.head
  }
  if (method === 'teach') {
    const { words, indexes } = JSON.parse(args[0] as string) as BookWords
    desk.teach(words, indexes)
    return undefined
  }
  if (method === 'pcs') return desk.addPcs(JSON.parse(args[0] as string) as PcsBook)
  if (method === 'remove') return desk.remove(args[0] as string)
  return answerOf(desk, method, args)
}
