import type { SearchWords } from './search.ts'

/** What search took a word or phrase of the question for: an abbreviation, a lay word, a slip of the pen. */
export interface Reading {
  readonly said: string
  readonly means: string
}

/** The readings of a question, given the words of titles that were found with it; words found as typed are not among them. */
export function readingsOf(
  known: SearchWords,
  question: string,
  matched: readonly string[],
): readonly Reading[] {
  const asked = question.toLowerCase().split(/[^\p{L}\d/]+/u)
  const text = ` ${asked.join(' ')} `
  const phrases = Object.entries(known.synonyms).flatMap(([said, means]) =>
    text.includes(` ${said} `) ? [{ said, means: means.join(' or ') }] : [],
  )
  const inPhrase = (word: string) => phrases.some(({ said }) => ` ${said} `.includes(` ${word} `))
  const words = [...new Set(asked)].filter((word) => word !== '' && !inPhrase(word))
  const found = [...new Set(matched)]
  const single = words.flatMap((said): readonly Reading[] => {
    if (Object.hasOwn(known.abbreviations, said))
      return (known.abbreviations[said] ?? []).map((means) => ({ said, means }))
    if (said.length < 4 || found.some((word) => word.startsWith(said) || said.startsWith(word))) return []
    const means = nearest(said, found)
    return means === undefined ? [] : [{ said, means }]
  })
  return [...phrases, ...single]
}

/** The word that begins most like this one; at least with its first two letters, and about as long. */
function nearest(said: string, words: readonly string[]): string | undefined {
  const near = words
    .map((word) => ({ word, same: sharedStart(said, word) }))
    .filter(({ word, same }) => same >= 2 && Math.abs(word.length - said.length) <= 3)
  return near.sort((a, b) => b.same - a.same)[0]?.word
}

function sharedStart(a: string, b: string): number {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return same
}
