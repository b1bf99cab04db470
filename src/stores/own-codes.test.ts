import { afterEach, expect, test, vi } from 'vitest'
import type { PackIndex } from '../domain/codes/pack-index.ts'
import { fetchPackIndex } from './own-codes.ts'

const folder = 'https://school.example/app/packs/'

const index: PackIndex = {
  version: 1,
  packs: [
    {
      head: {
        version: 1,
        id: 'hcpcs-2026-01-01',
        content: 'hcpcs',
        name: 'HCPCS Level II',
        inForce: { from: '2026-01-01' },
        count: 3,
        files: [],
        isLicensed: false,
        sevenths: {},
      },
      file: '0123456789ab.pack.gz',
      bytes: 900,
    },
  ],
}

/** A site that serves one text. */
function site(text: string, status = 200) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url)
    return new Response(text, { status })
  })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

test('a site whose build had no packs is asked for none', async () => {
  const asked = site('{}')
  expect(await fetchPackIndex(undefined)).toEqual([])
  expect(asked).toEqual([])
})

test('the index names the packs of the operator', async () => {
  const asked = site(JSON.stringify(index))
  expect(await fetchPackIndex(folder)).toEqual(index.packs)
  expect(asked).toEqual([`${folder}index.json`])
})

test.each([
  ['no index', 'not found', 404],
  ['a damaged index', '{"version":1,', 200],
  ['an index of another version', JSON.stringify({ ...index, version: 2 }), 200],
  [
    'a file outside of its folder',
    JSON.stringify({ ...index, packs: [{ ...index.packs[0], file: '../../0123456789ab.pack.gz' }] }),
    200,
  ],
])('%s means no packs, and the page goes on', async (_, text, status) => {
  site(text, status)
  expect(await fetchPackIndex(folder)).toEqual([])
})
