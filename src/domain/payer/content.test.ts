import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPayer } from './read-payer.ts'

const root = new URL('../../../content/payers/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const payers = readdirSync(root).filter((name) => !name.includes('.'))

describe.each(payers)('%s', (id) => {
  const fees = Object.fromEntries(
    readdirSync(new URL(`${id}/fees/`, root)).map((file) => [
      file.replace('.csv', ''),
      read(`${id}/fees/${file}`),
    ]),
  )
  const result = readPayer({ payer: read(`${id}/payer.json`), rules: read(`${id}/rules.json`), fees })

  test('reads without a problem', () => expect(result.ok ? [] : result.problems).toEqual([]))
  test('is called after its folder', () => expect(result.ok && result.value.id).toBe(id))
})
