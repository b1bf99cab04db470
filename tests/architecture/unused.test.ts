import { expect, test } from 'vitest'
import { projectFiles, readText } from './files.ts'
import { unused } from './unused.ts'

const code = projectFiles().filter((path) =>
  /^(src|tests)\/.*\.(ts|tsx|mts|mjs|astro)$|^astro\.config\.mjs$/.test(path),
)

test('every source file is reached from a page, the command line or a test of the whole product', () => {
  expect(unused(new Map(code.map((path) => [path, readText(path)])))).toEqual([])
})

test.each([
  ['imported by nothing', { 'src/a.ts': '' }, ['src/a.ts']],
  ['imported by its own test only', { 'src/a.ts': '', 'src/a.test.ts': "import './a.ts'" }, ['src/a.ts']],
  [
    'two that import each other',
    { 'src/a.ts': "import './b.ts'", 'src/b.ts': "import './a.ts'" },
    ['src/a.ts', 'src/b.ts'],
  ],
  ['imported by a page', { 'src/pages/index.astro': "import '../a.ts'", 'src/a.ts': '' }, []],
  ['a worker', { 'src/pages/x.astro': "new URL('../w.ts', import.meta.url)", 'src/w.ts': '' }, []],
  ['listed by a pattern', { 'src/pages/x.astro': "import.meta.glob('../k/*.ts')", 'src/k/a.ts': '' }, []],
])('%s', (_, files, expected) => {
  expect(unused(new Map(Object.entries(files)))).toEqual(expected)
})
