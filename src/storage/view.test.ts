import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { Machine } from '../../tests/storage/machine.ts'
import { type Event, type Fold, runFold } from '../domain/attempt/event.ts'
import { hashText } from '../domain/kernel/hash.ts'
import { advance, unseen } from './view.ts'

/** A fold that notices every change of order. */
const order: Fold<{ count: number; chain: string }> = {
  id: 'test:order',
  version: 1,
  init: { count: 0, chain: '' },
  step: (state, event) => ({ count: state.count + 1, chain: hashText(state.chain + event.id).slice(0, 12) }),
}
const event = (seq: number, writer: string): Event => ({
  id: `${writer}${seq}`,
  writer,
  seq,
  at: '',
  kind: 'k',
  payload: null,
  prevHash: '',
})

let machine = new Machine()
afterEach(async () => {
  await machine.closeTabs()
  machine = new Machine()
})

describe('a fold, row by row', () => {
  it('equals the fold over everything, unless it says that a row came late', () => {
    const places = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('a', 'b', 'c')), {
      selector: String,
    })
    fc.assert(
      fc.property(places, fc.array(fc.integer({ min: 1, max: 5 })), (arrivals, cuts) => {
        const rows = arrivals.map(([seq, writer], index) => ({ ...event(seq, writer), n: index + 1 }))
        const inOrder = (until: number): Event[] =>
          rows
            .slice(0, until)
            .map(({ n: _, ...rest }) => rest)
            .sort((a, b) => a.seq - b.seq || (a.writer < b.writer ? -1 : 1))
        let seen = unseen(order)
        let at = 0
        for (const cut of [...cuts, rows.length]) {
          at = Math.min(rows.length, at + cut)
          const step = advance(order, seen, rows.slice(0, at))
          seen = step.late
            ? { state: runFold(order, inOrder(at)), upTo: at, last: inOrder(at).at(-1) }
            : step.seen
          expect(seen.state).toEqual(runFold(order, inOrder(at)))
        }
      }),
    )
  })

  it('cached, watched and read in any tab equals the fold over all events, through appends and restarts', {
    timeout: 60_000,
  }, async () => {
    const steps = fc.array(fc.constantFrom('append a', 'append b', 'append both', 'reopen', 'read'), {
      minLength: 1,
      maxLength: 25,
    })
    await fc.assert(
      fc.asyncProperty(steps, async (script) => {
        machine = new Machine()
        let tabs = [await machine.openTab(), await machine.openTab()] as const
        let appended = 0
        for (const step of script) {
          if (step === 'append a' || step === 'append both')
            for (let n = 0; n < 9; n++) void tabs[0].append('k', appended++)
          if (step === 'append b' || step === 'append both')
            for (let n = 0; n < 9; n++) void tabs[1].append('k', appended++)
          if (step === 'read') await Promise.all(tabs.map((tab) => tab.read(order)))
          if (step === 'reopen') {
            await machine.closeTabs()
            tabs = [await machine.openTab(), await machine.openTab()]
          }
        }
        const last = await Promise.all(tabs.map((tab) => tab.append('last', 0)))
        const events = await tabs[0].events()
        expect(events.length).toBe(appended + last.length)
        for (const tab of tabs)
          await expect.poll(() => tab.read(order), { interval: 2 }).toEqual(runFold(order, events))
        await machine.closeTabs()
        expect(await (await machine.openTab()).read(order)).toEqual(runFold(order, events))
        await machine.closeTabs()
      }),
      { numRuns: 25 },
    )
  })

  it('is folded anew when its version changes, and survives a listener that throws', async () => {
    const profile = await machine.openTab()
    for (let n = 0; n < 20; n++) await profile.append('k', n)
    expect((await profile.read(order)).count).toBe(20)
    const double = {
      ...order,
      version: 2,
      step: (state: { count: number; chain: string }) => ({ ...state, count: state.count + 2 }),
    }
    expect((await profile.read(double)).count).toBe(40)
  })
})
