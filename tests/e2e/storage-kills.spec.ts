import { expect, test } from '@playwright/test'
import { killRepeatedly } from './storage/kills.ts'
import { Laboratory } from './storage/laboratory.ts'

const laboratory = new Laboratory()
test.beforeAll(() => laboratory.open())
test.afterAll(() => laboratory.close())

test('thirty kills of the whole browser during writing lose nothing that was acknowledged', async () => {
  test.setTimeout(400_000)
  const result = await killRepeatedly(laboratory, Number(process.env.KILLS ?? 30))
  console.log(`storage kills: ${JSON.stringify(result)}`)
  expect(result).toMatchObject({ lost: 0, duplicates: 0, torn: 0, broken: 0, notRecognised: 0 })
  expect(result.acknowledged).toBeGreaterThan(result.kills)
})
