import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Case } from '../../src/build/cases.ts'
import { siteData } from '../../src/build/site-data.ts'
import type { Stage } from '../../src/domain/office/action.ts'
import { isPosted } from '../../src/domain/office/posted.ts'
import { Journey } from './support/journey.ts'
import { backupOf, restore } from './support/seed.ts'
import { expect, test } from './support/site.ts'

test.describe.configure({ timeout: 90_000 })

/** What a biller does next with an account, by its stage. The page and the domain stay side by side. */
const work: Partial<Record<Stage, (journey: Journey) => Promise<void>>> = {
  'to-bill': (journey) => journey.send(),
  'to-bill-second': (journey) => journey.send(),
  waiting: (journey) => journey.wait(),
  'to-determine': (journey) => journey.determine(),
  answered: (journey) => journey.post(),
  denied: (journey) => (isLastPosted(journey) ? journey.writeOff() : journey.post()),
  'to-statement': (journey) => journey.collect(),
}

const isLastPosted = ({ walk }: Journey): boolean =>
  walk.account.claims.every((claim) => claim.remits.length === 0 || isPosted(claim, claim.remits.length - 1))

for (const [payer, one] of casesByPayer())
  test(`${payer}: account ${one.desk.number} goes from codes to zero`, async ({ page }) => {
    const journey = new Journey(page, one)
    journey.walk.code().putRight()
    await restore(page, backupOf(journey.walk))
    await journey.account.open()
    await journey.account.follows(journey.walk)
    for (let turn = 0; journey.walk.account.stage !== 'zero'; turn++) {
      const { stage } = journey.walk.account
      expect(turn, `the account goes on at ${stage}`).toBeLessThan(12)
      const next = work[stage]
      if (!next) throw new Error(`Nothing is known to do at ${stage}.`)
      await next(journey)
    }
    await journey.isAtZero()
    expect(journey.payers, 'the claim went to this payer').toContain(payer)
  })

/** One account of every payer of content/payers; no payer without one. */
function casesByPayer(): readonly (readonly [string, Case])[] {
  const folder = fileURLToPath(new URL('../../content/payers', import.meta.url))
  const payers = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return payers.map(({ name }) => {
    const one =
      siteData().cases.find(({ line }) => line.payer.id === name) ??
      siteData().cases.find(({ line }) => line.second?.id === name)
    if (!one) throw new Error(`No account is billed to ${name}.`)
    return [name, one] as const
  })
}
