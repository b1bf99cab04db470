import { describe, expect, it } from 'vitest'
import { MemoryFolder } from '../../../tests/storage/memory-folder.ts'
import type { Event } from '../../domain/attempt/event.ts'
import { JournalTail, scanFolder, writersIn } from './journal-folder.ts'

const event = (seq: number, size = 10): Event => ({
  id: `w-${seq}`,
  writer: 'w',
  seq,
  at: '',
  kind: 'tick',
  payload: 'x'.repeat(size),
  prevHash: '',
})
const open = async (folder: MemoryFolder): Promise<JournalTail> =>
  (await JournalTail.open(folder, 'w')) as JournalTail

describe('the journal of one writer', () => {
  it('goes on where it ended, in a new segment after a quarter of a megabyte', async () => {
    const folder = new MemoryFolder()
    for (let seq = 1; seq <= 40; seq++) {
      const tail = await open(folder)
      expect(tail.head?.seq).toBe(seq === 1 ? undefined : seq - 1)
      await tail.append([event(seq, 20_000)])
      tail.close()
    }
    const scan = await scanFolder(folder, {})
    expect(scan.events.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
    expect(scan.segments).toHaveLength(3)
    expect(await writersIn(folder)).toEqual(['w'])
  })

  it('reads only what lies beyond a known offset', async () => {
    const folder = new MemoryFolder()
    const tail = await open(folder)
    const { name, end } = await tail.append([event(1)])
    await tail.append([event(2)])
    expect((await scanFolder(folder, { [name]: end })).events.map(({ seq }) => seq)).toEqual([2])
  })

  it('cuts a torn tail, at any byte, and writes on', async () => {
    const whole = new MemoryFolder()
    const first = await open(whole)
    await first.append([event(1)])
    await first.append([event(2)])
    const bytes = whole.files()[0]?.bytes as Uint8Array<ArrayBuffer>
    for (let cut = 0; cut < bytes.length; cut++) {
      const folder = new MemoryFolder()
      const file = await folder.getFileHandle('w.00001.log', { create: true })
      file.bytes = bytes.slice(0, cut)
      const tail = await open(folder)
      await tail.append([event(3)])
      const scan = await scanFolder(folder, {})
      expect(scan.damaged).toEqual([])
      expect(scan.events.map(({ seq }) => seq)).toEqual([
        ...(cut >= bytes.length / 2 - 1 ? [1] : []),
        ...(cut >= bytes.length - 1 ? [2] : []),
        3,
      ])
    }
  })

  it('a full disk leaves the file as it was, and the next write fits', async () => {
    const folder = new MemoryFolder()
    const tail = await open(folder)
    await tail.append([event(1)])
    const before = folder.files()[0]?.bytes
    folder.disk.full = true
    await expect(tail.append([event(2)])).rejects.toMatchObject({ name: 'QuotaExceededError' })
    expect(folder.files()[0]?.bytes).toEqual(before)
    folder.disk.full = false
    await tail.append([event(2)])
    tail.rollback()
    await tail.append([event(3)])
    expect((await scanFolder(folder, {})).events.map(({ seq }) => seq)).toEqual([1, 3])
  })

  it('a writer whose file is damaged is not taken up again', async () => {
    const folder = new MemoryFolder()
    const tail = await open(folder)
    await tail.append([event(1)])
    await tail.append([event(2)])
    tail.close()
    const file = folder.files()[0] as { bytes: Uint8Array }
    file.bytes[30] = (file.bytes[30] as number) ^ 1
    expect(await JournalTail.open(folder, 'w')).toBeUndefined()
    const scan = await scanFolder(folder, {})
    expect(scan.events.map(({ seq }) => seq)).toEqual([2])
    expect(scan.damaged).toHaveLength(1)
  })
})
