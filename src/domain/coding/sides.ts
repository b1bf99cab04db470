import type { CodingKey } from './key.ts'
import { bare, type TitleOf } from './part.ts'

/**
 * A key whose diagnoses know which of their characters says the side, found by asking the code set: a sibling that
 * differs in one character and whose title differs in right or left only. To be run when a key is built, so that the
 * points do not depend on which codes a browser has at hand.
 */
export function withSides(key: CodingKey, titleOf: TitleOf): CodingKey {
  return {
    ...key,
    diagnoses: key.diagnoses.map((line) => {
      const side = line.side ?? sideOf(line.code, titleOf)
      return side === undefined ? line : { ...line, side }
    }),
  }
}

/** Place of the side character, from 1 without the dot; undefined when the code has none. */
export function sideOf(code: string, titleOf: TitleOf): number | undefined {
  const own = bare(code)
  const title = titleOf(code)?.toLowerCase()
  if (!title || !/\b(right|left)\b/.test(title)) return undefined
  const mirrored = title.replace(/\b(right|left)\b/g, (word) => (word === 'right' ? 'left' : 'right'))
  const places = [...own].map((_, at) => at).filter((at) => at >= 3)
  const found = places.find((at) =>
    [...'0123456789'].some(
      (digit) =>
        digit !== own[at] &&
        titleOf(own.slice(0, at) + digit + own.slice(at + 1))?.toLowerCase() === mirrored,
    ),
  )
  return found === undefined ? undefined : found + 1
}
