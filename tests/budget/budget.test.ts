import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { type Weight, weigh } from './weigh.ts'

const KB = 1024

/** Limits in bytes after gzip. A page that no row names has no limit of that kind. */
const limits: readonly { readonly of: keyof Weight; readonly pages: RegExp; readonly max: number }[] = [
  { of: 'html', pages: /^learn\//, max: 14 * KB },
  { of: 'styles', pages: /./, max: 12 * KB },
  { of: 'styleFiles', pages: /./, max: 1 },
  { of: 'shell', pages: /./, max: 2 * KB },
  { of: 'firstLoad', pages: /./, max: 90 * KB },
]

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))

function pages(): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.html'))
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(dist, path), 'utf8')
  } catch {
    return undefined
  }
}

test('the build has pages and each is within its budget', () => {
  const weights = pages().map((page) => weigh(page, read(page) ?? '', read))
  expect(weights.length).toBeGreaterThan(0)
  const over = limits.flatMap(({ of, pages, max }) =>
    weights
      .filter((weight) => pages.test(weight.page) && Number(weight[of]) > max)
      .map((weight) => `${weight.page}: ${of} is ${weight[of]}, at most ${max}`),
  )
  expect(over).toEqual([])
  for (const of of ['html', 'styles', 'shell', 'firstLoad'] as const) {
    const heaviest = weights.reduce((a, b) => (b[of] > a[of] ? b : a))
    console.log(`heaviest ${of}: ${heaviest[of]} bytes, ${heaviest.page}`)
  }
})

test('every page carries the policy', () => {
  const without = pages().filter((page) => !read(page)?.includes("require-trusted-types-for 'script'"))
  expect(without).toEqual([])
})

test('scripts are counted with what they import, islands only when they start at once', () => {
  const files: Record<string, string> = {
    'a/shell.js': 'import"./b.js";',
    'a/b.js': 'export const b=1',
    'a/desk.js': 'import{b}from"./b.js";import("./late.js")',
    'a/late.js': 'x'.repeat(900),
  }
  const island = (client: string) =>
    `<astro-island component-url="../a/desk.js" props="{&quot;a&quot;:1}" client="${client}">`
  const page = (client: string) => `<script type="module" src="../a/shell.js"></script>${island(client)}`
  const eager = weigh('x/index.html', page('load'), (path) => files[path])
  const lazy = weigh('x/index.html', page('visible'), (path) => files[path])
  expect(eager.shell).toBe(lazy.shell)
  expect(lazy.firstLoad).toBe(lazy.shell)
  expect(eager.firstLoad).toBeGreaterThan(eager.shell)
  expect(eager.firstLoad).toBeLessThan(200)
})
