import { expect, test } from 'vitest'
import { projectFiles } from './files.ts'

const allowed = new Set([
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', 'biome.json'],
  ...['src', 'content', 'public', 'tests'],
  ...['README.md', 'CHANGELOG.md', 'SECURITY.md', 'PRIVACY.md', 'LICENSE', 'LICENSE-content', 'NOTICE'],
  ...['.ci', '.npmrc', '.gitignore', '.gitattributes', '.editorconfig'],
])

test('nothing stands at the top but what the list names', () => {
  const top = new Set(projectFiles().map((path) => path.split('/')[0] ?? path))
  expect([...top].filter((name) => !allowed.has(name))).toEqual([])
})
