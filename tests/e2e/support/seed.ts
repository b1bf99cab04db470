import type { Page } from '@playwright/test'
import type { Case } from '../../../src/build/cases.ts'
import { type Event, hashEvent } from '../../../src/domain/attempt/event.ts'
import type { OfficeAction } from '../../../src/domain/attempt/payload.ts'
import type { Account } from '../../../src/domain/office/account.ts'
import { checkpoint, type Desk, replay } from '../../../src/domain/office/step.ts'
import { makeBackup } from '../../../src/storage/backup.ts'
import type { Walk } from '../../golden/walk.ts'
import { expect, open } from './site.ts'

/** A backup file of a learner who has worked these accounts so far, as the site itself would have written it. */
export function backupOf(...walks: readonly Walk[]): string {
  const payloads = walks.flatMap((walk) => actionsOf(walk.one, walk.desk, walk.account))
  const events: Event[] = []
  for (const payload of payloads) {
    const before = events.at(-1)
    events.push({
      id: `seed-${events.length + 1}`,
      writer: 'seed',
      seq: events.length + 1,
      at: new Date(Date.UTC(2026, 0, 5, 9, 0, events.length)).toISOString(),
      kind: 'office',
      payload,
      prevHash: before ? hashEvent(before) : '',
    })
  }
  return makeBackup({
    installId: 'seed',
    savedAt: '2026-01-05T10:00:00.000Z',
    events,
    drafts: [],
    settings: [],
    damaged: [],
  })
}

function actionsOf(one: Case, desk: Desk, account: Account): OfficeAction[] {
  const { scenario, edition } = one.line
  const actions = account.steps.map(({ action }) => action)
  return actions.map((action, index) => ({
    account: one.id,
    scenario: scenario.id,
    edition,
    action,
    after: checkpoint(replay(actions.slice(0, index + 1), desk).account),
  }))
}

/** Restores a backup by the settings page, as a person would. */
export async function restore(page: Page, text: string): Promise<void> {
  await open(page, 'settings/')
  await giveBackup(page, text)
  await expect(page.getByText(/^Restored: \d+ steps of work\.$/)).toBeVisible()
}

/** Hands the file over once the page listens: before that, no visitor could either. */
export async function giveBackup(page: Page, text: string): Promise<void> {
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0)
  const buffer = Buffer.from(text)
  await page
    .getByLabel('Restore a backup file')
    .setInputFiles({ name: 'clean-claim.json', mimeType: 'application/json', buffer })
}
