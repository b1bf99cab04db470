import { expect, test } from '@playwright/test'
import { corruptions } from './storage/corruptions.ts'
import { killRepeatedly } from './storage/kills.ts'
import { Laboratory } from './storage/laboratory.ts'

const laboratory = new Laboratory()
test.beforeAll(() => laboratory.open())
test.afterAll(() => laboratory.close())

test('@long two hundred kills of the whole browser during writing lose nothing that was acknowledged', async () => {
  test.setTimeout(3_600_000)
  const result = await killRepeatedly(laboratory, Number(process.env.KILLS ?? 200))
  console.log(`storage kills: ${JSON.stringify(result)}`)
  expect(result).toMatchObject({ lost: 0, duplicates: 0, torn: 0, broken: 0, misfolded: 0, notRecognised: 0 })
})

for (const [name, corrupt] of Object.entries(corruptions)) {
  test(`@long ${name}: nothing acknowledged is lost, at once and after another session`, async () => {
    const computer = laboratory.newComputer()
    let session = await laboratory.start(computer)
    const page = await session.tab()
    const written = await page.evaluate(async () => {
      const profile = await lab.open()
      const events = await Promise.all(Array.from({ length: 60 }, (_, n) => profile.append('other', { n })))
      return events.map((event) => event.id)
    })
    await session.kill()
    corrupt(computer)
    for (let start = 0; start < 3; start++) {
      session = await laboratory.start(computer)
      const tab = await session.tab()
      const found = await tab.evaluate(async () => {
        const report = lab.profile?.start
        const verified = await lab.profile?.verify()
        return {
          report,
          verified,
          ids: (await lab.inspect()).ids,
          next: (await lab.profile?.append('other', { n: 0 }))?.id ?? '',
        }
      })
      console.log(
        `${name}, start ${start}: ${JSON.stringify(found.report)} ${JSON.stringify(found.verified)}`,
      )
      expect(found.report?.state).not.toBe('new')
      expect(found.ids).toEqual(expect.arrayContaining(written))
      expect(found.ids).toHaveLength(written.length)
      written.push(found.next)
      await session.quit()
    }
  })
}
