import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { corruptions, profileFolder } from './storage/corruptions.ts'
import { Laboratory } from './storage/laboratory.ts'

// A trace that is being taken when its browser is killed would fail the test, not the work.
test.use({ trace: 'off' })

const laboratory = new Laboratory()
test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.beforeAll(() => laboratory.open())
test.afterAll(() => laboratory.close())

const start = (page: Page) => page.evaluate(() => lab.profile?.start)
const append = (page: Page, count: number): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const profile = await lab.open()
    const events = await Promise.all(
      Array.from({ length: wanted }, (_, n) =>
        profile.append('tick', { n, filler: `${n}:`.padEnd(200 + n, 'claim ') }),
      ),
    )
    return events.map((event) => event.id)
  }, count)
const ids = (page: Page): Promise<string[]> => page.evaluate(() => lab.inspect().then((found) => found.ids))

test('works under the policy of the site, with the strong promise, and says new only once', async () => {
  const computer = laboratory.newComputer()
  const session = await laboratory.start(computer)
  const page = await session.tab({ open: false })
  const violations = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI}`),
    )
    await lab.open()
    return seen
  })
  expect(violations).toEqual([])
  expect(await start(page)).toMatchObject({ state: 'new', promise: 'strong' })
  const written = await append(page, 30)
  await page.reload()
  await page.evaluate(() => lab.open().then(() => undefined))
  expect(await start(page)).toMatchObject({ state: 'ready', restored: 0, count: 30 })
  expect(await ids(page)).toEqual(written)
  await session.quit()
})

test('the wipe recipe: a cut LevelDB log, one session that writes, and everything comes back from the journal', async () => {
  let acknowledged: string[] = []
  let wiped = 0
  const rounds = Number(process.env.WIPES ?? 2)
  for (let round = 0; round < rounds; round++) {
    const computer = laboratory.newComputer()
    let session = await laboratory.start(computer)
    let page = await session.tab()
    acknowledged = await append(page, 40)
    await page.evaluate(() => lab.profile?.drafts.put('claim', { box: 'typed' }))
    await session.kill()
    corruptions['the database log cut by 17 bytes']?.(computer)

    session = await laboratory.start(computer)
    page = await session.tab()
    acknowledged.push(...(await append(page, 10)))
    await session.quit()

    session = await laboratory.start(computer)
    page = await session.tab()
    const report = await start(page)
    if ((report?.restored ?? 0) >= 40) wiped += 1
    expect(new Set(await ids(page))).toEqual(new Set(acknowledged))
    expect(report?.state).not.toBe('new')
    expect(await page.evaluate(() => lab.profile?.drafts.get('claim'))).toEqual({ box: 'typed' })
    expect(await page.evaluate(() => lab.inspect())).toMatchObject({ duplicates: 0, torn: 0, broken: 0 })
    await session.quit()
  }
  console.log(
    `wipe recipe: ${rounds} rounds, ${wiped} came back from a wiped database, 0 of ${acknowledged.length} events lost in each`,
  )
})

test('a deleted database, a deleted localStorage and a deleted journal are each noticed before anything is written', async () => {
  const computer = laboratory.newComputer()
  let session = await laboratory.start(computer)
  const written = await append(await session.tab(), 25)
  await session.quit()
  for (const [what, folders, expected] of [
    ['IndexedDB', ['IndexedDB'], { state: 'recovered', restored: 25, rejournaled: 0 }],
    ['localStorage', ['Local Storage'], { state: 'ready', restored: 0, count: 25 }],
    ['OPFS', ['File System'], { state: 'recovered', restored: 0, rejournaled: 25 }],
    ['IndexedDB and localStorage', ['IndexedDB', 'Local Storage'], { state: 'recovered', restored: 25 }],
    ['all but localStorage', ['IndexedDB', 'File System'], { state: 'shrunk', count: 0, expected: 25 }],
  ] as const) {
    for (const folder of folders)
      rmSync(join(profileFolder(computer), folder), { recursive: true, force: true })
    session = await laboratory.start(computer)
    const page = await session.tab()
    expect(await start(page), what).toMatchObject(expected)
    if (expected.state !== 'shrunk') expect(await ids(page), what).toEqual(written)
    await session.quit()
  }
})

test('a reload in the middle of writing loses nothing that was acknowledged', async () => {
  const session = await laboratory.start(laboratory.newComputer())
  const page = await session.tab()
  const acknowledged = new Set<string>()
  await page.exposeFunction('acknowledge', (id: string) => acknowledged.add(id))
  for (let reload = 0; reload < 6; reload++) {
    await page.evaluate(() =>
      lab.write(3, (id) =>
        (globalThis as unknown as { acknowledge(id: string): Promise<void> }).acknowledge(id),
      ),
    )
    await page.waitForTimeout(150 + 60 * reload)
    await page.reload()
    await page.evaluate(() => lab.open().then(() => undefined))
    const found = await page.evaluate(() => lab.inspect())
    expect(found).toMatchObject({ duplicates: 0, torn: 0, broken: 0 })
    const here = new Set(found.ids)
    expect([...acknowledged].filter((id) => !here.has(id))).toEqual([])
  }
  console.log(`reload in the middle of writing: 6 reloads, ${acknowledged.size} acknowledged, 0 lost`)
  await session.quit()
})

test('two tabs, random operations and reloads: ids unique, counts and folds agree', async () => {
  const operations = Number(process.env.OPERATIONS ?? 120)
  const session = await laboratory.start(laboratory.newComputer())
  const tabs = [await session.tab(), await session.tab()]
  const work = async (page: Page): Promise<number> => {
    let appended = 0
    for (let done = 0; done < operations; ) {
      const chunk = Math.min(operations - done, 10 + Math.floor(Math.random() * 30))
      appended += await page.evaluate(async (count) => {
        const profile = await lab.open()
        profile.watch(lab.sum, () => undefined)
        let own = 0
        for (let n = 0; n < count; n++) {
          const dice = Math.random()
          if (dice < 0.5)
            own += (await profile.append('tick', { n, filler: `${n}:`.padEnd(200 + n, 'claim ') })) ? 1 : 0
          else if (dice < 0.7)
            own += (await Promise.all([profile.append('pair', 1), profile.append('pair', 2)])).length
          else if (dice < 0.85) await profile.drafts.put('shared', { n, by: profile.writer })
          else if (dice < 0.9) await profile.drafts.undo('shared')
          else await profile.read(lab.sum)
        }
        return own
      }, chunk)
      done += chunk
      if (Math.random() < 0.4) await page.reload()
      await page.waitForFunction(() => 'lab' in globalThis)
    }
    return appended
  }
  const appended = (await Promise.all(tabs.map(work))).reduce((a, b) => a + b)
  const seen = []
  for (const page of tabs) {
    await page.evaluate(() => lab.open().then(() => undefined))
    seen.push(
      await page.evaluate(async () => ({ ...(await lab.inspect()), sum: await lab.profile?.read(lab.sum) })),
    )
  }
  expect(seen[0]).toMatchObject({ duplicates: 0, torn: 0, broken: 0 })
  expect(seen[0]?.ids.length).toBe(appended)
  expect(seen[0]?.sum?.count).toBe(appended)
  expect(seen[1]).toEqual(seen[0])
  const anew = await tabs[0]?.evaluate(async () => {
    const events = await lab.profile?.events()
    return events?.reduce((state, event) => lab.sum.step(state, event), lab.sum.init)
  })
  expect(seen[0]?.sum).toEqual(anew)
  expect(await tabs[0]?.evaluate(() => lab.profile?.verify())).toMatchObject({
    restored: 0,
    rejournaled: 0,
    damaged: 0,
  })
  console.log(`two tabs: 2 × ${operations} operations, ${appended} events, folds agree`)
  await session.quit()
})

test('typing: at most the last second is lost when the browser is killed', async () => {
  const computer = laboratory.newComputer()
  let session = await laboratory.start(computer)
  let page = await session.tab()
  let typed = { n: 0, at: 0 }
  await page.exposeFunction('typed', (n: number) => {
    typed = { n, at: Date.now() }
  })
  await page.evaluate(() => {
    let n = 0
    setInterval(() => {
      n += 1
      void lab.profile?.drafts.put('claim', { n, at: Date.now() })
      void (globalThis as unknown as { typed(n: number): Promise<void> }).typed(n)
    }, 40)
  })
  await page.waitForTimeout(1500)
  await session.kill()
  session = await laboratory.start(computer)
  page = await session.tab()
  const draft = (await page.evaluate(() => lab.profile?.drafts.get('claim'))) as { n: number; at: number }
  console.log(
    `typing: ${typed.n} puts, the draft is ${typed.n - draft.n} puts (${Math.max(0, typed.at - draft.at)} ms) behind the kill`,
  )
  expect(typed.at - draft.at).toBeLessThan(1000)
  expect(
    await page.evaluate(() => lab.profile?.drafts.undo<{ n: number }>('claim').then((value) => value?.n)),
  ).toBeLessThan(draft.n)
  await session.quit()
})

test('erase leaves nothing behind, and the other tab stops', async () => {
  const computer = laboratory.newComputer()
  let session = await laboratory.start(computer)
  const [here, there] = [await session.tab(), await session.tab()]
  await append(here, 5)
  await append(there, 5)
  await there.evaluate(() => {
    lab.profile?.onStop((problem) => {
      document.title = problem.at
    })
  })
  await here.evaluate(() => lab.profile?.erase())
  await expect.poll(() => there.title()).toBe('moved')
  expect(
    await here.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length]),
  ).toEqual([0, 0])
  await session.quit()
  session = await laboratory.start(computer)
  expect(await start(await session.tab())).toMatchObject({ state: 'new', count: 0 })
  await session.quit()
})

test('without OPFS the second database is the journal, and the promise is called weak', async () => {
  const computer = laboratory.newComputer()
  let session = await laboratory.start(computer)
  const weak = async (): Promise<Page> => {
    const page = await session.tab({ open: false })
    await page.evaluate(() => {
      Object.defineProperty(StorageManager.prototype, 'getDirectory', { value: undefined })
      return lab.open().then(() => undefined)
    })
    return page
  }
  let page = await weak()
  expect(await start(page)).toMatchObject({ state: 'new', promise: 'weak' })
  const written = await append(page, 20)
  await session.kill()
  session = await laboratory.start(computer)
  page = await weak()
  expect(await ids(page)).toEqual(written)
  await page.evaluate(async () => {
    await lab.profile?.close()
    await new Promise((resolve) => {
      indexedDB.deleteDatabase('clean-claim/default/0').onsuccess = resolve
    })
  })
  await page.close()
  page = await weak()
  expect(await start(page)).toMatchObject({ state: 'recovered', restored: 20 })
  await page.close()
  const strong = await session.tab()
  expect(await start(strong)).toMatchObject({ promise: 'strong', rejournaled: 20 })
  expect(await ids(strong)).toEqual(written)
  await session.quit()
})

test('cleared site data in an open page: it stops writing and says so', async () => {
  const session = await laboratory.start(laboratory.newComputer())
  const page = await session.tab()
  await append(page, 5)
  await page.evaluate(() => {
    lab.profile?.onStop((problem) => {
      document.title = `${problem.at}: ${problem.message}`
    })
  })
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Storage.clearDataForOrigin', {
    origin: new URL(laboratory.address).origin,
    storageTypes: 'all',
  })
  await expect.poll(() => page.title()).toContain('closed: ')
  const refused = await page.evaluate(() =>
    lab.profile?.append('tick', { n: 0 }).then(
      () => 'written',
      (problem: Error) => problem.name,
    ),
  )
  expect(refused).toBe('StorageProblem')
  await session.quit()
})

test('the worker that sees all work has no way out', async () => {
  const session = await laboratory.start(laboratory.newComputer())
  const page = await session.tab()
  const [worker] = page.workers()
  const open = await worker?.evaluate(() =>
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts'].filter(
      (name) => (globalThis as Record<string, unknown>)[name] !== undefined,
    ),
  )
  expect(open).toEqual([])
  await session.quit()
})
