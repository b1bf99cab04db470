/** What is asked while the phrases are typed: every fifth keystroke, starting elsewhere in each phrase, and the whole phrase. */
export function queriesOf(phrases) {
  return phrases.flatMap(({ says }, index) =>
    Array.from({ length: says.length }, (_, at) => at + 1)
      .filter((length) => (length + index) % 5 === 0 || length === says.length)
      .map((length) => says.slice(0, length)),
  )
}
