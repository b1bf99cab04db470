import './no-network.ts'
import type { FolderHandle } from '../storage/files/folder.ts'
import type { JournalAnswer, JournalCall } from '../storage/files/journal-call.ts'
import { JournalDesk } from '../storage/files/journal-desk.ts'

let desk: JournalDesk | undefined
let turn: Promise<unknown> = Promise.resolve()

const methods: Record<JournalCall['method'], (...args: never[]) => Promise<unknown>> = {
  open: async (profile: string) => {
    desk = new JournalDesk(root, profile, takeLock, newWriter)
    await desk.marker() // fails here, once, where OPFS does not work
    return undefined
  },
  marker: () => need().marker(),
  saveMarker: (...args: Parameters<JournalDesk['saveMarker']>) => need().saveMarker(...args),
  scan: (...args: Parameters<JournalDesk['scan']>) => need().scan(...args),
  claim: (...args: Parameters<JournalDesk['claim']>) => need().claim(...args),
  append: (...args: Parameters<JournalDesk['append']>) => need().append(...args),
  rollback: () => need().rollback(),
  keep: (...args: Parameters<JournalDesk['keep']>) => need().keep(...args),
  kept: (...args: Parameters<JournalDesk['kept']>) => need().kept(...args),
  remove: (...args: Parameters<JournalDesk['remove']>) => need().remove(...args),
  close: () => need().close(),
}

globalThis.addEventListener('message', (message: MessageEvent<JournalCall>) => {
  turn = turn.then(() => answer(message.data))
})

async function answer({ call, method, args }: JournalCall): Promise<void> {
  try {
    send({ call, ok: true, value: await methods[method](...(args as never[])) })
  } catch (error) {
    const { name, message } = error as Error
    send({ call, ok: false, name, message })
  }
}

const send = (reply: JournalAnswer): void =>
  (globalThis as unknown as { postMessage(data: unknown): void }).postMessage(reply)
const root = async (): Promise<FolderHandle> =>
  (await navigator.storage.getDirectory()) as unknown as FolderHandle

function need(): JournalDesk {
  if (!desk) throw new Error('the journal is not open')
  return desk
}

/** Held until this worker dies, so that the lock and the file's exclusive handle end together. */
function takeLock(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      resolve(lock !== null)
      return lock ? new Promise(() => undefined) : undefined
    })
    held.catch(() => resolve(false))
  })
}

const newWriter = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => (byte % 36).toString(36)).join('')
