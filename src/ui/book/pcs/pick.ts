/** A value that can be listed: its character and what it means. */
interface Listed {
  readonly character: string
  readonly label: string
}

/**
 * Where typing leads in a list: one key is a character of the code, several quick ones are the beginning of a label
 * ("sto" → Stomach). -1 when nothing fits.
 */
export function typedTo(values: readonly Listed[], typed: string): number {
  const text = typed.toLowerCase()
  if (text.length === 1) {
    const at = values.findIndex(({ character }) => character.toLowerCase() === text)
    if (at >= 0) return at
  }
  return values.findIndex(({ label }) => label.toLowerCase().startsWith(text))
}

/** Where an arrow leads from a place in a list that ends at both ends; undefined for a key that is no arrow. */
export function movedTo(key: string, at: number, count: number): number | undefined {
  const last = Math.max(0, count - 1)
  const moves: Record<string, number> = {
    ArrowDown: Math.min(last, at + 1),
    ArrowUp: Math.max(0, at - 1),
    Home: 0,
    End: last,
    PageDown: Math.min(last, at + 8),
    PageUp: Math.max(0, at - 8),
  }
  return moves[key]
}
