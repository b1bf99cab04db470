import { System } from '../domain/codes/entry.ts'
import type { ReleaseHead } from '../domain/codes/release.ts'
import type { BookCall } from '../workers/book-call.ts'
import { fetchPackIndex, fetchSitePack, listOwnPacks, readOwnPack, watchOwnPacks } from './own-codes.ts'

type Ask = (method: BookCall['method'], args: readonly unknown[]) => Promise<unknown>

/** Adds the operator's code sets, then the student's own, to the book of a page, and follows what is loaded or removed. */
export async function followOwn(ask: Ask, packs: string | undefined): Promise<void> {
  if (packs !== undefined)
    for (const pack of await fetchPackIndex(packs)) {
      const bytes = isCodeSet(pack.head) ? await fetchSitePack(packs, pack) : undefined
      if (bytes?.ok) await ask('open', [bytes.value])
    }
  const open = new Map<string, string>()
  const follow = async () => {
    const heads = (await listOwnPacks()).filter(isCodeSet)
    for (const id of [...open.keys()].filter((known) => !heads.some((head) => head.id === known))) {
      open.delete(id)
      await ask('remove', [id])
    }
    for (const head of heads) {
      const version = JSON.stringify(head)
      if (open.get(head.id) === version) continue
      await ask('open', [await readOwnPack(head.id)])
      open.set(head.id, version)
    }
    await ask('prepare', [])
  }
  let last = Promise.resolve()
  watchOwnPacks(() => {
    last = last.then(follow).catch(() => undefined)
  })
}

/** Fee schedules and lists of pairs are no books: search does not ask them. */
const isCodeSet = ({ content }: ReleaseHead): boolean => System.safeParse(content).success
