import { describe, expect, test } from 'vitest'
import { projectFiles, readText } from './files.ts'
import { layerOf, violations } from './imports.ts'

const sources = projectFiles().filter(
  (path) => /^src\/.*\.(ts|tsx|astro)$/.test(path) && !path.endsWith('.d.ts'),
)

test('every file of src belongs to a layer, imports only to its left, and the domain is pure', () => {
  expect(sources.flatMap((path) => violations(path, readText(path)))).toEqual([])
})

test('the line of folders is what the architecture says', () => {
  expect(sources.length).toBeGreaterThan(0)
  expect(layerOf('src/domain/payer/rules/timely-filing.ts')?.layers).toContain('kernel')
  expect(layerOf('src/domain/generate/family.ts')?.layers).not.toContain('claim')
})

describe('planted violations are found', () => {
  test.each([
    ['a later part', 'src/domain/claim/x.ts', "import { a } from '../payer/a.ts'", 'may not import'],
    [
      'a re-export of a later part',
      'src/domain/kernel/x.ts',
      "export { a } from '../codes/a.ts'",
      'may not import',
    ],
    ['a sibling part', 'src/domain/x12/x.ts', "import type { A } from '../ledger/a.ts'", 'may not import'],
    [
      'an import over lines',
      'src/domain/claim/x.ts',
      "import {\n  a,\n  b,\n} from '../office/a.ts'",
      'may not import',
    ],
    ['a late import', 'src/domain/claim/x.ts', "const a = await import('../office/a.ts')", 'may not import'],
    ['a bare import', 'src/domain/claim/x.ts', "import '../office/a.ts'", 'may not import'],
    [
      'storage from the domain',
      'src/domain/office/x.ts',
      "import { a } from '../../storage/a.ts'",
      'may not import',
    ],
    ['a view from a kind', 'src/exercises/code/kind.ts', "import { A } from './View.tsx'", 'may not import'],
    [
      'a store from a view',
      'src/exercises/code/View.tsx',
      "import { a } from '../../stores/a.ts'",
      'may not import',
    ],
    [
      'storage from an island',
      'src/ui/islands/Desk.tsx',
      "import { a } from '../../storage/a.ts'",
      'may not import',
    ],
    [
      'an island from a sheet',
      'src/ui/sheets/Form.tsx',
      "import { A } from '../islands/A.tsx'",
      'may not import',
    ],
    [
      'a store from a page',
      'src/pages/index.astro',
      "---\nimport { a } from '../stores/a.ts'\n---",
      'may not import',
    ],
    [
      'a worker started elsewhere',
      'src/ui/kit/A.tsx',
      "new URL('../../workers/a.ts', import.meta.url)",
      'may not import',
    ],
    ['the whole of zod', 'src/domain/claim/x.ts', "import { z } from 'zod'", 'may not use the library'],
    [
      'Node in the domain',
      'src/domain/claim/x.ts',
      "import { join } from 'node:path'",
      'may not use the library',
    ],
    ['a database in a view', 'src/ui/kit/A.tsx', "import Dexie from 'dexie'", 'may not use the library'],
    ['no file ending', 'src/domain/claim/x.ts', "import { a } from './a'", 'file ending'],
    ['a homeless file', 'src/helpers/x.ts', '', 'belongs to no layer'],
    ['a homeless part', 'src/domain/misc/x.ts', '', 'belongs to no layer'],
    ['a fixture', 'src/domain/claim/x.ts', "import { a } from './fixture.ts'", 'is for tests'],
    ['the clock', 'src/domain/claim/x.ts', 'const a = Date.now()', 'Date.now'],
    ['today', 'src/domain/claim/x.ts', 'const a = new Date()', 'new Date'],
    ['a day made by hand', 'src/domain/claim/x.ts', 'new Date(Date.UTC(2026, 0, 1))', 'new Date'],
    ['chance', 'src/exercises/code/kind.ts', 'const a = Math.random()', 'Math.random'],
    ['a locale', 'src/domain/kernel/x.ts', 'amount.toLocaleString()', 'toLocale'],
    ['an order that depends on the machine', 'src/domain/kernel/x.ts', 'a.localeCompare(b)', 'localeCompare'],
    ['Intl', 'src/domain/kernel/day.ts', 'new Intl.NumberFormat()', 'Intl'],
    ['the console', 'src/domain/kernel/x.ts', 'console.log(1)', 'console'],
    ['the network', 'src/domain/kernel/x.ts', "fetch('/a')", 'fetch'],
    ['the page', 'src/domain/kernel/x.ts', 'document.body.append()', 'document'],
  ])('%s', (_, path, source, reason) => {
    expect(violations(path, source).join('\n')).toContain(reason)
  })
})

test.each([
  ['a part to the left', 'src/domain/office/x.ts', "import { a } from '../kernel/a.ts'"],
  ['its own part', 'src/domain/claim/x.ts', "import { a } from './edits/a.ts'"],
  ['a claim in x12', 'src/domain/x12/x.ts', "import { a } from '../claim/a.ts'"],
  ['an example in a comment', 'src/domain/claim/x.ts', "// import { a } from '../office/a.ts'; Date.now()"],
  ['a word in a sentence', 'src/domain/claim/x.ts', "const a = 'Date.now and console.log'"],
  ['a document of the chart', 'src/domain/chart/x.ts', 'const a = document.text'],
  ['a day in the one file for it', 'src/domain/kernel/day.ts', 'new Date(Date.UTC(2026, 0, 1))'],
  ['a test', 'src/domain/claim/x.test.ts', "import { test } from 'vitest'"],
  ['a helper of tests', 'src/storage/testing/disk.ts', "import 'fake-indexeddb/auto'"],
  ['a fixture that uses a fixture', 'src/domain/claim/claim-fixture.ts', "import { a } from './fixture.ts'"],
])('%s is allowed', (_, path, source) => expect(violations(path, source)).toEqual([]))
