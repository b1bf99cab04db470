import type { Laboratory } from './laboratory.ts'

export interface Killed {
  kills: number
  acknowledged: number
  lost: number
  duplicates: number
  torn: number
  broken: number
  /** Starts at which a cached fold was not the fold over all events. */
  misfolded: number
  /** Starts that had to mend one copy from the other. */
  recovered: number
  notRecognised: number
}

/** Kills the whole browser again and again while one or two tabs write, on one computer. */
export async function killRepeatedly(laboratory: Laboratory, kills: number): Promise<Killed> {
  const computer = laboratory.newComputer()
  const result: Killed = {
    kills,
    acknowledged: 0,
    lost: 0,
    duplicates: 0,
    torn: 0,
    broken: 0,
    misfolded: 0,
    recovered: 0,
    notRecognised: 0,
  }
  for (let kill = 0; kill <= kills; kill++) {
    const session = await laboratory.start(computer)
    const page = await session.tab()
    const start = await page.evaluate(() => lab.profile?.start)
    if (start?.state === 'recovered') result.recovered += 1
    if (kill > 0 && start?.state !== 'recovered' && start?.state !== 'ready') result.notRecognised += 1
    const found = await page.evaluate(() => lab.inspect())
    const ids = new Set(found.ids)
    result.lost = [...laboratory.acknowledged.keys()].filter((id) => !ids.has(id)).length
    result.duplicates += found.duplicates
    result.torn += found.torn
    result.broken += found.broken
    result.misfolded += found.misfolded
    if (kill === kills) {
      const checked = await page.evaluate(() => lab.profile?.verify())
      result.torn += (checked?.damaged ?? 0) + (checked?.restored ?? 0) + (checked?.rejournaled ?? 0)
      await session.quit()
      break
    }
    const pages = kill % 3 === 2 ? [page, await session.tab()] : [page]
    const before = laboratory.acknowledged.size
    for (const tab of pages) {
      await tab.evaluate(() =>
        lab.write(3, (id, writer, seq) =>
          fetch(`/acknowledge?id=${id}&place=${seq}-${writer}`, { keepalive: true }),
        ),
      )
    }
    while (laboratory.acknowledged.size === before) await pause(10)
    await pause(50 + Math.random() * 700)
    await session.kill()
    await pause(20) // acknowledgements on their way were sent before the kill
  }
  result.acknowledged = laboratory.acknowledged.size
  return result
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
