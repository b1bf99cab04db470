import { writeFileSync } from 'node:fs'
import { caseIds, readCase, readShelf } from '../../src/build/cases.ts'
import { ContentReader } from '../../src/build/content.ts'
import { checkpoint } from '../../src/domain/office/step.ts'
import { Walk } from './walk.ts'

/**
 * Records one account of every case, from codes to zero, as `recorded/<case>-<edition>.json`: what a browser would hold.
 * Run once for each edition of a case; files are never edited, and the replay of all of them is a test.
 */
const reader = new ContentReader()
const shelf = readShelf(reader)
/** Numbers go back to slugs: they stand in the registry only. */
const slugs = new Map(reader.registry.map(({ code, slug }) => [code, slug]))
const withSlugs = (text: string): string =>
  text.replace(/"(\w{5})"/g, (whole, code: string) => (slugs.has(code) ? `"cpt:${slugs.get(code)}"` : whole))

for (const id of caseIds(reader)) {
  const one = readCase(shelf, id)
  if (!one) throw new Error(reader.problems.map(({ at, message }) => `${at}: ${message}`).join('\n'))
  const { account } = new Walk(one, shelf.book)
    .code()
    .putRight()
    .send()
    .determine()
    .wait()
    .post()
    .second()
    .writeOff()
    .collect()
  const file = new URL(`recorded/${id}-${one.line.edition}.json`, import.meta.url)
  const recorded = {
    scenario: id,
    edition: one.line.edition,
    actions: account.steps.map(({ action }) => action),
    after: checkpoint(account),
  }
  writeFileSync(file, `${withSlugs(JSON.stringify(recorded, null, 2))}\n`)
}
