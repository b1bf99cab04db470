import { readdirSync, readFileSync } from 'node:fs'
import type { Payer } from './payer.ts'
import { type PayerTexts, readPayer } from './read-payer.ts'

const root = new URL('../../../content/payers/', import.meta.url)

/** Folders of content/payers. */
export const payerIds: readonly string[] = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

export function textsOf(id: string): PayerTexts {
  const read = (path: string) => readFileSync(new URL(`${id}/${path}`, root), 'utf8')
  const files = readdirSync(new URL(`${id}/fees/`, root))
  return {
    payer: read('payer.json'),
    rules: read('rules.json'),
    fees: Object.fromEntries(files.map((file) => [file.replace('.csv', ''), read(`fees/${file}`)])),
  }
}

/** A shipped payer, slugs unresolved. */
export function shippedPayer(id: string): Payer {
  const result = readPayer(textsOf(id))
  if (!result.ok)
    throw new Error(result.problems.map(({ at, message }) => `${id}/${at}: ${message}`).join('\n'))
  return result.value
}
