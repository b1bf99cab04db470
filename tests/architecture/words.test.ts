import { expect, test } from 'vitest'
import { projectFiles, readText } from './files.ts'

/** Written in pieces, so that this file does not hold them. */
const forbidden: readonly RegExp[] = [
  ...['work', 'farm', 'tmp', 'root', 'home'].map((name) => new RegExp(`(?<![\\w.\\]})-])/${name}/`)),
  ...['registry.npm' + 'js', 'deb.deb' + 'ian', 'DEVELOPERS' + '.md', 'anthro' + 'pic'].map(
    (text) => new RegExp(text.replaceAll('.', '\\.'), 'i'),
  ),
]

function findings(path: string, text: string): readonly string[] {
  if (text.includes('\0')) return []
  return text.split('\n').flatMap((line, index) => {
    const found = forbidden.find((pattern) => pattern.test(line))
    return found ? [`${path}:${index + 1} matches ${found.source}`] : []
  })
}

test('no file names a machine path, a package host or a tool of the workplace', () => {
  expect(projectFiles().flatMap((path) => findings(path, readText(path)))).toEqual([])
})

test.each(['work', 'tmp', 'root'])('a planted path below /%s is found', (name) => {
  expect(findings('x.ts', `const a = '/${name}/x'`)).toHaveLength(1)
  expect(findings('x.ts', `const a = './pages/${name}/x'`)).toHaveLength(0)
})
