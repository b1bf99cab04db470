import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { edits } from './scrub.ts'

const folder = fileURLToPath(new URL('edits/', import.meta.url))
const files = readdirSync(folder)
const names = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace('.ts', ''))

/** Rows of one side of a table: the lists directly inside `accept: [ … ]`. */
function rowsOf(text: string, side: 'accept' | 'reject'): number {
  const start = text.indexOf(`  ${side}: [`)
  let [depth, rows, quote] = [0, 0, '']
  for (let at = text.indexOf('[', start); start >= 0 && at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quote) {
      if (sign === '\\') at++
      else if (sign === quote) quote = ''
    } else if (['"', "'", '`', '/'].includes(sign))
      quote = sign // a slash opens a regular expression
    else if (sign === '[') {
      depth++
      if (depth === 2) rows++
    } else if (sign === ']') {
      depth--
      if (depth === 0) return rows
    }
  }
  return rows
}

test('every file is in the list and the list is in order', () => {
  expect(edits.map((edit) => edit.id)).toEqual(names.sort())
})

test('there are at least fifty edits', () => {
  expect(edits.length).toBeGreaterThanOrEqual(50)
})

describe.each(edits.map((edit) => [edit.id, edit] as const))('%s', (id, edit) => {
  test('is named for a thing and its problem, and cites a source', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    expect(edit.source).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('has a test with two rows on each side', () => {
    expect(files).toContain(`${id}.test.ts`)
    const text = readFileSync(`${folder}${id}.test.ts`, 'utf8')
    expect(Math.min(rowsOf(text, 'accept'), rowsOf(text, 'reject'))).toBeGreaterThanOrEqual(2)
  })

  test('has a status exactly when the payer’s front end rejects', () => {
    expect(edit.status !== undefined).toBe(edit.severity === 'reject' && edit.gate === 'payer')
    // An error is denied or returned later: the practice's own system is the last to see it before.
    if (edit.severity !== 'reject') expect(edit.gate).toBe('practice')
  })
})
