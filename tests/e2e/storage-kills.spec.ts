import { expect, test } from '@playwright/test'
import { killRepeatedly } from './storage/kills.ts'
import { Laboratory } from './storage/laboratory.ts'

// A trace that is being taken when its browser is killed would fail the test, not the work.
test.use({ trace: 'off' })

const laboratory = new Laboratory()
test.beforeAll(() => laboratory.open())
test.afterAll(() => laboratory.close())

test('thirty kills of the whole browser during writing lose nothing that was acknowledged', async () => {
  test.setTimeout(400_000)
  const result = await killRepeatedly(laboratory, Number(process.env.KILLS ?? 30))
  console.log(`storage kills: ${JSON.stringify(result)}`)
  expect(result).toMatchObject({ lost: 0, duplicates: 0, torn: 0, broken: 0, misfolded: 0, notRecognised: 0 })
  expect(result.acknowledged).toBeGreaterThan(result.kills)
})

test('killed in the middle of a restore: all of the old work or all of the new, never a mixture', async () => {
  test.setTimeout(200_000)
  const kills = Number(process.env.RESTORE_KILLS ?? 6)
  const computer = laboratory.newComputer()
  let session = await laboratory.start(computer)
  let page = await session.tab()
  const texts = await page.evaluate(async () => {
    const profile = await lab.open()
    const backups: string[] = []
    for (let round = 0; round < 2; round++) {
      await Promise.all(
        Array.from({ length: 700 }, (_, n) => profile.append('other', { n, text: 'claim '.repeat(40) })),
      )
      backups.push(await profile.backup())
    }
    return backups
  })
  const sizes = texts.map((text) => JSON.parse(text).events.length as number)
  const seen: number[] = []
  const whole = await page.evaluate(async (text) => {
    const before = performance.now()
    await lab.profile?.restore(text)
    return performance.now() - before
  }, texts[1] as string)
  for (let kill = 0; kill < kills; kill++) {
    await page.evaluate(
      (text) => {
        void lab.profile?.restore(text)
      },
      texts[kill % 2] as string,
    )
    await page.waitForTimeout(whole * (0.2 + (1.2 * kill) / kills))
    await session.kill()
    session = await laboratory.start(computer)
    page = await session.tab()
    const found = await page.evaluate(async () => ({
      ...(await lab.inspect()),
      start: lab.profile?.start,
      checked: await lab.profile?.verify(),
    }))
    expect(sizes).toContain(found.ids.length)
    expect(found).toMatchObject({
      duplicates: 0,
      broken: 0,
      checked: { restored: 0, rejournaled: 0, damaged: 0 },
    })
    expect(found.start?.state).toMatch(/ready|recovered/)
    seen.push(found.ids.length)
    await page.evaluate(() => lab.profile?.drafts.put('usable', true))
  }
  console.log(`killed in the middle of a restore: ${kills} kills, events afterwards ${seen.join(', ')}`)
  await session.quit()
})
