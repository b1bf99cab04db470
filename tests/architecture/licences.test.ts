import { expect, test } from 'vitest'
import { readText } from './files.ts'

interface Entry {
  readonly license?: string
  readonly dev?: boolean
  readonly optional?: boolean
}

const allowed = new Set([
  ...['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Python-2.0'],
  ...['CC0-1.0', 'OFL-1.1'],
])

/** Tools of the build under other terms; nothing of them is in the built site. */
const buildOnly: readonly (readonly [pattern: RegExp, licence: RegExp])[] = [
  [/^@img\/sharp-/, /LGPL-3\.0-or-later/],
  [/^lightningcss/, /^MPL-2\.0$/],
  [/^caniuse-lite$/, /^CC-BY-4\.0$/],
]

const lock = JSON.parse(readText('package-lock.json')) as { packages: Record<string, Entry> }
const shipped = Object.entries(lock.packages).filter(([path, entry]) => path !== '' && !entry.dev)

/** "A OR B" is allowed when one of them is, "A AND B" when all of them are. */
function isAllowed(expression: string): boolean {
  const plain = expression.replaceAll(/[()]/g, '')
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence)))
}

test('every dependency outside development has a licence on the list', () => {
  const wrong = shipped.flatMap(([path, { license = 'none' }]) => {
    const name = path.replace(/^.*node_modules\//, '')
    const isTool = buildOnly.some(([pattern, licence]) => pattern.test(name) && licence.test(license))
    return isAllowed(license) || isTool ? [] : [`${name}: ${license}`]
  })
  expect(wrong).toEqual([])
  expect(shipped.length).toBeGreaterThan(10)
})

test.each([
  ['(MPL-2.0 OR Apache-2.0)', true],
  ['Apache-2.0 AND MIT', true],
  ['Apache-2.0 AND GPL-3.0', false],
  ['GPL-3.0', false],
  ['none', false],
])('%s: %s', (expression, expected) => expect(isAllowed(expression)).toBe(expected))
