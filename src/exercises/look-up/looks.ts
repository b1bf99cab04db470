import { type Look, WAY } from './kind.ts'

/**
 * Adds a look to those before. The same place twice in a row is one look; a search that is still being typed is one
 * search, at the second at which it began.
 */
export function withLook(looks: readonly Look[], look: Look): Look[] {
  const last = looks.at(-1)
  if (last?.do !== look.do) return [...looks, look]
  if (last.at === look.at) return [...looks]
  const isTyping = look.do === 'search' && (look.at.startsWith(last.at) || last.at.startsWith(look.at))
  return isTyping ? [...looks.slice(0, -1), { ...look, second: last.second }] : [...looks, look]
}

/** What a look was, in words: `Index: Fracture, traumatic › radius`. */
export const sayLook = (look: Look): string => `${words[look.do]}: ${look.at}`

const words: Readonly<Record<Look['do'], string>> = {
  index: 'Index',
  tabular: 'Tabular list',
  search: 'Search',
}

/** The best way as steps: the index down to its last subterm, the category's notes, the complete code. */
export const stepsOf = (way: readonly string[], code: string): readonly string[] => [
  `Index: ${way.join(WAY)}`,
  `Tabular list: the notes at ${code.slice(0, 3)} and below it`,
  `Code: ${code}`,
]

/** Seconds as a clock shows them: `1:05`. */
export const sayClock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
