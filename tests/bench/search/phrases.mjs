import { readFileSync } from 'node:fs'

/** What students type, with the categories that answer it (any of them) and what kind of phrase it is. */
export function readPhrases() {
  const text = readFileSync(new URL('./phrases.csv', import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [says, expected, kind] = line.split(',')
      return { says, expected: expected.split(' '), kind }
    })
}
