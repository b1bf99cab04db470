/** What is asked while the phrases are typed: each phrase once, after some of its keystrokes, so that all lengths are there. */
export function queriesOf(phrases) {
  return phrases.map(({ says }, index) => says.slice(0, 1 + ((index * 7919) % says.length)))
}
